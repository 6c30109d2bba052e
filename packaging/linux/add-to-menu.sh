#!/bin/sh
# Adds the program to the desktop menu of the user who runs this. Run it again after the folder has moved.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
mkdir -p "$data/applications" "$data/icons/hicolor/scalable/apps"
cp "$here/actgui.svg" "$data/icons/hicolor/scalable/apps/actgui.svg"
sed "s|^Exec=actgui|Exec=\"$(dirname "$here")/actgui\"|" "$here/actgui.desktop" > "$data/applications/actgui.desktop"
echo "ActGUI is now in the menu of your desktop."
