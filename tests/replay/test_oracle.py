#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The oracle against answers worked out by hand on the shipped catalogue; run: python3 test_oracle.py"""

import pathlib
import tempfile
import unittest

import classes_oracle
import oracle
import streams
import worlds
from oracle import Day, add_months, percent

CATALOGUE = pathlib.Path(__file__).parents[2] / "assets" / "catalogue"


def row(table, **cells):
    """A row as it would be read: cells are written as text."""
    result = {}
    for name, kind in oracle.column_types(table).items():
        text = str(cells.get(name, cells.get(name + "_", "")))
        default = [] if kind == "l" else oracle.DEFAULTS.get(table, {}).get(name)
        result[name] = oracle.PARSERS[kind](text) if text else default
    return result


def province():
    """The catalogue, a head of the political school and a person planned for that post."""
    data = oracle.load(CATALOGUE)
    for code, sex in (("A", "nam"), ("B", "nu")):
        data["cadres"].append(row("cadres", code=code, full_name="Lê Thị Thử", unit="TU", sex=sex))
    # Received on 29/02, so the five-year terms begin on 29/02/2020 and 28/02/2025.
    data["post_holdings"].append(row("post_holdings", cadre="A", title="T020", unit="TU", valid_from="2020-02-29",
                                     obtained_by="received"))
    for code, course, day in (("K1", "C10", "2022-01-31"), ("K2", "C13", "2021-05-10"), ("K3", "C01", "2015-06-30"),
                              ("K4", "C39", "2024-02-29")):
        data["completions"].append(row("completions", code=code, cadre="A", course=course, completed_on=day))
    # Approved the day before the term begins: due on that day.
    data["planning"].append(row("planning", code="Q", cadre="B", title="T020", unit="TU", term="party-2020-2025",
                                approved_on="2020-09-30"))
    data["exemptions"].append(row("exemptions", cadre="B", course="C02", valid_to="2024-02-29"))
    data["classes"].append(row("classes", code="L", course="C10", state="running", starts_on="2024-02-01",
                               ends_on="2024-03-01", capacity="1"))
    data["enrolments"].append(row("enrolments", class_="L", cadre="B", state="attending"))
    return data


class ByHand(unittest.TestCase):
    def lines(self, text, day, today="2024-06-30"):
        return oracle.answer(province(), text.split() + ["--as-of", day], Day.fromisoformat(today)).splitlines()[1:]

    def test_duties_of_a_leap_day(self):
        self.assertEqual(self.lines("duties", "2024-02-29"), [
            "A,*,annual_hours,40,open,2024-12-31,,T020-R08@T020/TU,",
            "A,C01;C02,once,,met,2020-02-29,,T020-R01@T020/TU,K3",
            "A,C10,once,,met,2022-12-10,,T020-R03@T020/TU;T020-R04@T020/TU,K1",
            "A,C13,once_per_term,1,met,2025-02-27,,T020-R06@T020/TU,K2",
            "B,C01;C02,once,,exempt,2020-09-30,,T020-R01@Q,exemption",
            "B,C10,once,,studying,2020-09-30,,T020-R03@Q,L"])

    def test_the_day_after_the_class_and_the_exemption(self):
        self.assertEqual(self.lines("duties --cadre B", "2024-03-02"), [
            "B,C01;C02,once,,overdue,2020-09-30,,T020-R01@Q,", "B,C10,once,,overdue,2020-09-30,,T020-R03@Q,"])

    def test_an_unknown_value_is_undetermined(self):
        self.assertEqual(self.lines("duties --status undetermined", "2024-05-10"),
                         ["A,C15,annual_hours,,undetermined,,,T020-R07@T020/TU,"])

    def test_rates_count_people_and_turns(self):
        self.assertEqual(self.lines("rates --by none", "2024-02-29"), ["total,6,1,3,1,0,60.0,2,0,0.0"])
        self.assertEqual(self.lines("rates --by sex", "2024-02-29"),
                         ["nam,4,0,3,0,0,75.0,1,0,0.0", "nu,2,1,0,1,0,0.0,1,0,0.0", "total,6,1,3,1,0,60.0,2,0,0.0"])

    def test_current_units_follow_the_merger(self):
        groups = [line.split(",")[0] for line in self.lines("rates --by unit --units current", "2024-02-29",
                                                            "2025-07-01")]
        self.assertEqual(groups, ["DN", "TU-DN", "total"])
        groups = [line.split(",")[0] for line in self.lines("rates --by unit", "2024-02-29", "2025-07-01")]
        self.assertEqual(groups, ["QN", "TU", "total"])

    def test_readiness_counts_the_exempt_as_done(self):
        self.assertEqual(self.lines("readiness", "2024-02-29"), ["Q,B,T020,TU,party-2020-2025,2,1,0,C10,"])
        self.assertEqual(self.lines("readiness", "2025-10-01"), [])

    def test_months_clamp_from_the_original_day(self):
        self.assertEqual(add_months(Day(2024, 1, 31), 1), Day(2024, 2, 29))
        self.assertEqual(add_months(Day(2023, 1, 31), 1), Day(2023, 2, 28))
        self.assertEqual(add_months(Day(2020, 2, 29), -12), Day(2019, 2, 28))
        self.assertEqual(add_months(Day(2020, 2, 29), 48), Day(2024, 2, 29))

    def test_percentages_are_half_up(self):
        self.assertEqual([percent(1, 8), percent(1, 3), percent(2, 3), percent(1, 2000), percent(1, 2001),
                          percent(0, 5), percent(3, 3), percent(0, 0)],
                         ["12.5", "33.3", "66.7", "0.1", "0.0", "0.0", "100.0", ""])


class Bands(unittest.TestCase):
    def test_bands(self):
        for last, resat, expected in (([9], False, "xuat_sac"), ([10, 7.9], False, "gioi"), ([8.9], False, "gioi"),
                                      ([9.7, 6.5], False, "kha"), ([8.2], True, "kha"), ([7.9], True, "trung_binh"),
                                      ([9, 9], True, "gioi"), ([9.5], True, "xuat_sac"), ([4.9, 9.5], False, "yeu"),
                                      ([5], False, "trung_binh"), ([], False, None)):
            self.assertEqual(classes_oracle.band(last, resat), expected, (last, resat))


class Harness(unittest.TestCase):
    def test_every_spelling_of_a_world_reads_the_same(self):
        for seed in range(1, 6):
            world, today = worlds.make(seed)
            with tempfile.TemporaryDirectory() as folder:
                worlds.write(world, folder + "/plain")
                worlds.write(world, folder + "/wild", seed)
                one, other = (oracle.load(folder + name) for name in ("/plain", "/wild"))
            self.assertEqual(oracle.answer(one, ["duties"], today), oracle.answer(other, ["duties"], today))

    def test_streams_reach_the_refusals(self):
        seen, _ = streams.coverage(1, 40)
        replies = {part for (_, reply) in seen for part in reply.split("|")}
        for reply in ("bad_field unknown_reference unknown_command wrong_state below_seats_taken results_missing "
                      "too_early room_busy room_unavailable lecturer_busy lecturer_unavailable "
                      "lecturer_not_qualified refused:class_not_open refused:already_enrolled refused:not_in_service "
                      "refused:clash refused:not_eligible refused:already_met pending enrolled waitlisted "
                      "absent").split():
            self.assertIn(reply, replies)


if __name__ == "__main__":
    unittest.main()
