"""Tests of the core; they need no Qt."""
