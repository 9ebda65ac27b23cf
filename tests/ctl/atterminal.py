#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is typed unseen at a terminal: a password that is chosen now is asked for twice, one that is known once.
Usage: atterminal.py LOTRINHCTL"""
import os
import pty
import select
import sys
import tempfile
import unittest

WORD = "một câu dài để nhớ"
OTHER = "một câu khác để nhớ"
AGAIN = "Gõ lại: "


class Terminal:
    """The program at a terminal of its own, with nothing in its environment that would answer for somebody."""

    def __init__(self, settings, *command):
        environment = {name: value for name, value in os.environ.items() if not name.startswith("LOTRINH_")}
        self.heard = b""
        self.answered = 0  # how far what it said was answered
        self.child, self.line = pty.fork()
        if self.child == 0:
            os.execve(command[0], list(command), {**environment, "XDG_CONFIG_HOME": settings})

    @property
    def said(self):
        return self.heard.decode(errors="replace")

    def listen(self):
        """More of what it says; False once it is gone."""
        if not select.select([self.line], [], [], 60)[0]:
            raise AssertionError(f"no word for a minute after: {self.said}")
        try:
            more = os.read(self.line, 4096)
        except OSError:  # the other end is closed
            more = b""
        self.heard += more
        return bool(more)

    def answer(self, prompt, typed):
        question = prompt.encode()
        while question not in self.heard[self.answered:]:
            if not self.listen():
                raise AssertionError(f"never asked “{prompt}”: {self.said}")
        self.answered = self.heard.index(question, self.answered) + len(question)
        os.write(self.line, (typed + "\n").encode())

    def end(self):
        while self.listen():
            pass
        os.close(self.line)
        return os.waitstatus_to_exitcode(os.waitpid(self.child, 0)[1])


class AtTerminal(unittest.TestCase):
    ctl = None

    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.place = place.name
        self.base = os.path.join(self.place, "base.sqlite")

    def ask(self, answers, *arguments):
        """The exit code and all that was said."""
        terminal = Terminal(self.place, self.ctl, "--db", self.base, *arguments)
        for prompt, typed in answers:
            terminal.answer(prompt, typed)
        code = terminal.end()
        return code, terminal.said

    def made(self):
        code, said = self.ask([("Mật khẩu của quan: ", WORD), (AGAIN, WORD)], "init", "--admin", "quan")
        self.assertEqual(code, 0, said)
        self.assertNotIn(WORD, said)

    def refused(self, told):
        code, said = told
        self.assertEqual(code, 1, said)
        self.assertIn("Hai lần gõ khác nhau", said)

    def test_the_first_administrator(self):
        self.refused(self.ask([("Mật khẩu của quan: ", WORD), (AGAIN, OTHER)], "init", "--admin", "quan"))
        self.assertFalse(os.path.exists(self.base))
        self.made()

    def test_signing_in_asks_once(self):
        self.made()
        code, said = self.ask([("Mật khẩu của quan: ", WORD)], "--as", "quan", "info")
        self.assertEqual(code, 0, said)
        self.assertNotIn(AGAIN, said)

    def test_ones_own_password(self):
        self.made()
        known = [("Mật khẩu của quan: ", WORD), ("Mật khẩu cũ: ", WORD)]
        self.refused(self.ask([*known, ("Mật khẩu mới: ", OTHER), (AGAIN, WORD)], "--as", "quan", "passwd"))
        code, said = self.ask([*known, ("Mật khẩu mới: ", OTHER), (AGAIN, OTHER)], "--as", "quan", "passwd")
        self.assertEqual(code, 0, said)
        self.assertEqual(self.ask([("Mật khẩu của quan: ", OTHER)], "--as", "quan", "info")[0], 0)

    def test_a_backup_and_the_way_back(self):
        self.made()
        vault = os.path.join(self.place, "b.vault")
        phrase = "Cụm mật khẩu của bản sao lưu: "
        self.refused(self.ask([(phrase, WORD), (AGAIN, OTHER)], "backup", vault, "--passphrase"))
        self.assertFalse(os.path.exists(vault))
        code, said = self.ask([(phrase, WORD), (AGAIN, WORD)], "backup", vault, "--passphrase")
        self.assertEqual(code, 0, said)
        code, said = self.ask([(phrase, WORD)], "restore", vault, "--dry-run", "--passphrase")
        self.assertEqual(code, 0, said)
        self.assertNotIn(AGAIN, said)


if __name__ == "__main__":
    AtTerminal.ctl = sys.argv.pop(1)
    unittest.main(verbosity=2)
