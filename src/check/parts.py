#!/usr/bin/env python3
"""Holds the bill of materials of the build against src/check/parts.txt, the parts that somebody looked at.

    src/check/parts.py            after mvn package: fails on a part that is new, gone, or has another version or licence
    src/check/parts.py --write    writes the list anew, to be read before it is committed

A part is a jar that runs with Coincide: name, version, licence, and whether its hash is known.
"""

import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
BILL = ROOT / "target" / "coincide-sbom.json"
LIST = ROOT / "src" / "check" / "parts.txt"


def licence(entry):
    choice = entry.get("license", entry)
    return choice.get("id") or choice.get("name") or choice["expression"]


def line(part):
    if not any(found["alg"] == "SHA-256" for found in part.get("hashes", [])):
        sys.exit(f"{part['name']}: the bill of materials has no SHA-256 of it")
    licences = " | ".join(sorted(licence(entry) for entry in part.get("licenses", []))) or "none stated"
    return f"{part['group']}:{part['name']}  {part['version']}  {licences}"


def main():
    if not BILL.is_file():
        sys.exit(f"{BILL.relative_to(ROOT)} is not there: mvn package makes it (with -o Maven leaves it out)")
    found = sorted(line(part) for part in json.loads(BILL.read_text())["components"])
    if sys.argv[1:] == ["--write"]:
        LIST.write_text("".join(part + "\n" for part in found))
        return
    known = LIST.read_text().splitlines()
    unlike = [f"+ {part}" for part in found if part not in known] + [f"- {part}" for part in known if part not in found]
    if unlike:
        sys.exit("Parts differ from src/check/parts.txt:\n" + "\n".join(unlike) + "\nLook at them, then --write.")
    print(f"{len(found)} parts, all of them known")


if __name__ == "__main__":
    main()
