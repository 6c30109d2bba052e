"""Exact results of every function, written by `make_golden`."""
