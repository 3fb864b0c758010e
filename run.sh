#!/usr/bin/env bash
# The workflow one can execute. `./run.sh demo` and `./run.sh test` are all a newcomer needs; each sets itself up.
#
#   up       watch the real outlets: the schedule server and the review desk
#   demo     the whole product on a sample news web: no network, no settings
#   test     the test suite
#   check    ruff, mypy --strict, import directions, docs
#   bench    bench quality [TASK…] [--data DIR] | bench fresh draw|check|score | bench sentences | bench records | bench compare |
#            bench check | bench speed | bench collect | bench collate | bench ledger | bench digest | bench watches | bench newsweb | bench mutated
#   mutate   faults put into the rules by lot, to see whether a test notices (--count, --seed, --only, --jobs)
#   new      new flag|language|format|outlet NAME: its files, with their test
#   release  release VERSION: check, test, date the changes, commit and tag
#   setup    make .venv and install the pinned dependencies
#   lock     pin the dependencies anew (needs uv)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export PYTHONUTF8=1

venv=${DATELINE_VENV:-.venv}
python=$venv/bin/python

setup() {
    local stamp wanted
    stamp=$venv/installed
    wanted=$(cat requirements.lock pyproject.toml | cksum)
    if [ -x "$python" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ]; then return; fi
    echo "Setting up $venv (once) …" >&2
    rm -f "$stamp"
    if command -v uv >/dev/null; then
        [ -x "$python" ] || uv venv --quiet --python "$(find_python)" "$venv"
        VIRTUAL_ENV=$venv uv pip install --quiet --require-hashes --requirement requirements.lock
        VIRTUAL_ENV=$venv uv pip install --quiet --no-deps --no-build-isolation --editable .
    else
        [ -x "$python" ] || "$(find_python)" -m venv "$venv"
        "$python" -m pip install --quiet --no-deps --require-hashes --requirement requirements.lock
        "$python" -m pip install --quiet --no-deps --no-build-isolation --editable .
    fi
    # As an installation does; where Python may not write its bytecode, every start would compile all of this anew.
    "$python" -m compileall -q bench crawler dateline digest ledger outlets pipeline review storage watches scheduler.py
    echo "$wanted" >"$stamp"
}

find_python() {
    local name
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then echo "$name"; return; fi
    done
    echo "Dateline needs Python 3.11 or newer; python3 here is $(python3 --version 2>&1)." >&2
    return 1
}

run_tests() { "$python" -m pytest -n auto "$@"; }

check() {
    "$venv/bin/ruff" check .
    "$venv/bin/ruff" format --check .
    "$python" -m mypy
    "$python" -m pytest tests/test_house.py tests/test_docs.py
}

lock() {
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
        --extra postgres pyproject.toml requirements-dev.in --output-file requirements.lock
}

case "${1:-}" in
    up | demo) setup; exec "$venv/bin/dateline" "$@" ;;
    test) setup; run_tests "${@:2}" ;;
    check) setup; check ;;
    bench) setup; exec "$python" -m "bench.${2:-quality}" "${@:3}" ;;
    mutate) setup; exec "$python" -m tools.mutate "${@:2}" ;;
    new) setup; exec "$python" -m tools.new "${@:2}" ;;
    release) setup; check; run_tests; exec "$python" -m tools.release "${@:2}" ;;
    setup) setup ;;
    lock) lock ;;
    *) sed -n '2,14s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; [ -z "${1:-}" ] ;;
esac
