#!/usr/bin/env python3
"""Cuts a window out of a trace of threads.

    cut_slice.py THREADS.jsonl[.gz] PEOPLE.json FIRST-DAY DAYS OUT-DIRECTORY

Keeps the threads that start in the window [FIRST-DAY, FIRST-DAY + DAYS) (dates in UTC), without
their messages after it, and the people who write or are mentioned in them. Numbers of threads,
channels and people stay as they are. Writes threads-slice.jsonl and threads-people.json.
"""
import datetime
import gzip
import json
import pathlib
import sys


def window(first, days):
    start = datetime.datetime.fromisoformat(first).replace(tzinfo=datetime.timezone.utc)
    return start.timestamp(), (start + datetime.timedelta(days=days)).timestamp()


def cut(lines, start, end):
    for line in lines:
        thread = json.loads(line)
        if start <= thread["messages"][0][0] < end:
            thread["messages"] = [message for message in thread["messages"] if message[0] < end]
            yield thread


def people_in(threads):
    return {
        person
        for thread in threads
        for _, author, mentioned, _, _ in thread["messages"]
        for person in [author, *mentioned]
    }


def main():
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    source, people, first, days, out = sys.argv[1:]
    opened = gzip.open if source.endswith(".gz") else open
    with opened(source, "rt", encoding="utf-8") as lines:
        threads = list(cut(lines, *window(first, int(days))))
    zones = json.loads(pathlib.Path(people).read_text(encoding="utf-8"))
    kept = {str(person): zones.get(str(person), "UTC") for person in sorted(people_in(threads))}
    folder = pathlib.Path(out)
    with open(folder / "threads-slice.jsonl", "w", encoding="utf-8") as slice_file:
        for thread in threads:
            slice_file.write(json.dumps(thread, separators=(",", ":")) + "\n")
    with open(folder / "threads-people.json", "w", encoding="utf-8") as people_file:
        people_file.write(json.dumps(kept, separators=(",", ":")) + "\n")
    messages = sum(len(thread["messages"]) for thread in threads)
    print(f"{len(threads)} threads, {messages} messages, {len(kept)} people")


if __name__ == "__main__":
    main()
