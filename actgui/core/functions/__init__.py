"""The formulas, one module a family. Each module ends with the descriptors of its functions, FUNCTIONS."""
