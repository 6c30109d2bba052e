#!/bin/sh
# Runs a script with the first Python that ActGUI can use: sh packaging/with_python.sh SCRIPT [ARGUMENT...]
# PYTHON3=/path/to/python3 in front of the command chooses another one.
set -eu

usable() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' >/dev/null 2>&1
}

for candidate in ${PYTHON3:+"$PYTHON3"} python3 python3.13 python3.12 python3.11 python3.14 python; do
    if usable "$candidate"; then
        exec "$candidate" "$@"
    fi
done

echo "ActGUI needs Python 3.11, 3.12, 3.13 or 3.14, and none of them was found." >&2
if found=$(python3 --version 2>/dev/null); then
    echo "The command python3 is $found." >&2
fi
echo "Install a newer Python, or name one: make run PYTHON3=/path/to/python3" >&2
exit 1
