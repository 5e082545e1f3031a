#!/usr/bin/env python3
"""Checks an exported folder of a log of Acta. Written from docs/log-format.md and the RFC and C2SP documents that it names; shares
no code with Acta. Needs Python 3.9 or later and nothing else.

Exit codes: 0 sound, 1 findings (one a line, each with its position or file), 2 wrong usage, 3 unreadable."""
import argparse, base64, collections, datetime, functools, hashlib, json, os, re, sys

Key = collections.namedtuple("Key", "name id type public")
Checkpoint = collections.namedtuple("Checkpoint", "origin size root signers problem")

def need(condition, message):
    if not condition:
        raise ValueError(message)

# Ed25519, RFC 8032 section 5.1: points in extended coordinates (X, Y, Z, T), x = X/Z, y = Y/Z, xy = T/Z.

P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P

def add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P

def decode(data):  # section 5.1.3
    y, sign = int.from_bytes(data, "little") & (1 << 255) - 1, data[31] >> 7
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    x = x if x * x % P == square else x * pow(2, (P - 1) // 4, P) % P
    need(y < P and x * x % P == square and (x or not sign), "has a key that is no point of the curve")
    x = P - x if x & 1 != sign else x
    return x, y, 1, x * y % P

def encode(p):
    inverse = pow(p[2], P - 2, P)
    return (p[1] * inverse % P | (p[0] * inverse % P & 1) << 255).to_bytes(32, "little")

BASE = decode((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))

@functools.lru_cache(maxsize=None)
def signed(key, message, signature):  # section 5.1.7, without the cofactor: R is the encoding of [S]B - [k]A
    a, s = decode(key), int.from_bytes(signature[32:], "little")
    k = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    minus_a, point = (P - a[0], a[1], 1, P - a[3]), (0, 1, 1, 0)
    terms = (0, 1, 1, 0), BASE, minus_a, add(BASE, minus_a)
    for bit in range(252, -1, -1):
        point = add(add(point, point), terms[(s >> bit & 1) + 2 * (k >> bit & 1)])
    return len(signature) == 64 and s < L and encode(point) == signature[:32]

# Hashes and the tree, RFC 6962 section 2.1.

def sha256(data):
    return hashlib.sha256(data).digest()

def leaf_hash(data):
    return sha256(b"\0" + data)

class Tree:  # the roots of the complete subtrees that the leaves so far fall into, the largest first
    def __init__(self, hashes=()):
        self.size, self.edge = 0, []
        for each in hashes:
            self.append(each)

    def append(self, node):
        left, self.size = self.size, self.size + 1
        while left & 1:
            node, left = sha256(b"\1" + self.edge.pop() + node), left >> 1
        self.edge.append(node)

    def root(self):
        return functools.reduce(lambda right, left: sha256(b"\1" + left + right), self.edge[::-1] or [sha256(b"")])

# The formats. What is wrong is told by a ValueError.

def b64(text, length=None):
    need(isinstance(text, str), "has no base64 where it must")
    data = base64.b64decode(text, validate=True)
    need(base64.b64encode(data).decode() == text and length in (None, len(data)), "has base64 of a wrong form or length")
    return data

def parsed(text):  # a JSON object without doubled names, of integers only where there are numbers
    def members(pairs):
        need(len(dict(pairs)) == len(pairs), "has a member twice")
        return dict(pairs)
    def integer(number):
        need(number != "-0" and -2**63 <= int(number) < 2**63, "has a number out of range")
        return int(number)
    def refuse(number):
        raise ValueError("has a number that is no integer: " + number)
    value = json.loads(text, object_pairs_hook=members, parse_int=integer, parse_float=refuse, parse_constant=refuse)
    need(isinstance(value, dict), "is no JSON object")
    return value

def line_of(data, *orders):  # an object in the one form that a line has, its members in one of these orders
    value = parsed(data.decode())
    need(tuple(value) in orders, "does not have just the members that it must have, in their order")
    need(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() == data, "is not in the one form that a line has")
    return value

def whole(value, low=0, high=2**63 - 1):
    return type(value) is int and low <= value <= high

def text(value):
    return isinstance(value, str)

def digest(value):
    need(text(value) and re.fullmatch("sha256:[0-9a-f]{64}", value), "has a digest of a wrong form")
    return bytes.fromhex(value[7:])

def time(value):
    form = "[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}[.][0-9]{6}Z"
    need(text(value) and re.fullmatch(form, value), "has a time of a wrong form")
    return datetime.datetime.fromisoformat(re.sub("^0000", "2000", value[:-1]))  # Python has no year 0, a leap year like 2000

LINE = "position", "leaf", "payload", "payloadSalt", "metadata", "metadataSalt"
LEAF = {"eventId": text, "metadata": digest, "payload": digest, "personal": digest, "recordedAt": time,
        "revision": lambda value: whole(value, 1, 2**31 - 1), "sequence": lambda value: whole(value, 0, 2**53 - 1), "stream": text,
        "streamType": text, "timestamp": time, "type": text, "v": lambda value: whole(value, 1, 1)}

def leaf_of(json_text):
    leaf = parsed(json_text)
    need(set(LEAF) - {"personal", "streamType"} <= set(leaf) <= set(LEAF), "has a leaf with members missing or unknown")
    need(json.dumps(leaf, ensure_ascii=False, separators=(",", ":"), sort_keys=True) == json_text, "has a leaf that is not canonical")
    need(len(json_text.encode()) <= 65535, "has a leaf that is too long")
    for name, value in leaf.items():
        need(LEAF[name](value), "has a wrong " + name)
    return leaf

def item_of(item):  # hash, position that erased it or None, whether its bytes are there
    names = tuple(item) if isinstance(item, dict) else None
    if names == ("salt", "bytes"):
        return leaf_hash(b64(item["salt"], 32) + b64(item["bytes"])), None, True
    need(names in (("hash",), ("hash", "erasedBy")), "is neither there nor said to be erased")
    need(whole(item.get("erasedBy", 0)), "has a wrong erasedBy")
    return digest(item["hash"]), item.get("erasedBy"), False

def verifier_key(text):
    name, number, material = (text.split("+", 2) + ["", ""])[:3]
    data = b64(material, 33)
    need(name and not re.search(r"\s", name) and data[0] in (1, 4), "is not an Ed25519 verifier key")
    need(sha256(name.encode() + b"\n" + data)[:4].hex() == number, "has a key id that does not fit its key")
    decode(data[1:])
    return Key(name, bytes.fromhex(number), data[0], data[1:])

def checkpoint(data, keys):
    note = data.decode()
    need(len(data) <= 1 << 20 and not re.search("[\0-\x09\x0b-\x1f]", note), "is too large or has control characters")
    body, blank, lines = note.rpartition("\n\n")
    need(blank and lines.endswith("\n") and lines.count("\n") <= 100, "has no signatures, or too many")
    origin, size, root = (body.split("\n") + ["", ""])[:3]
    need(root and "" not in body.split("\n"), "is not a checkpoint")
    need(re.fullmatch("0|[1-9][0-9]{0,18}", size) and int(size) < 2**63, "has a wrong size")
    problem, signers = None, set()
    for line in lines[:-1].split("\n"):
        parts = re.fullmatch(r"— ([^\s+]+) ([^\s]+)", line)
        signature = b64(parts[2]) if parts else b""
        need(len(signature) > 4, "has a wrong signature line")
        for key in (k for k in keys if (k.name, k.id) == (parts[1], signature[:4])):
            message, value = (body + "\n").encode(), signature[4:]
            if key.type == 4:  # C2SP tlog-cosignature
                need(value[0] < 128, "has a cosignature of an impossible time")
                message, value = b"cosignature/v1\ntime %d\n" % int.from_bytes(value[:8], "big") + message, value[8:]
            if not signed(key.public, message, value):
                problem = "has a signature by %s that does not verify" % key.name
            signers |= {key} if key.type == 1 and key.name == origin else set()
    problem = problem or (None if signers else "is signed by no known key of its origin")
    return Checkpoint(origin, int(size), b64(root, 32), signers, problem)

def tile_path(index, width):
    parts = re.findall("...", str(index).zfill(-(-len(str(index)) // 3) * 3))
    return "/".join(["x" + part for part in parts[:-1]] + parts[-1:]) + (".p/%d" % width if width < 256 else "")

def chunks(count):  # (first index, width, path) of each tile of a row of hashes
    return [(i, min(256, count - i), tile_path(i // 256, min(256, count - i))) for i in range(0, count, 256)]

class Walk:
    """One pass over a folder; what is wrong gathers in findings."""

    def __init__(self, folder, given, kept):
        self.folder, self.keys, self.findings, self.counts, self.read_names = folder, list(given), [], collections.Counter(), set()
        self.size, self.root, self.fits, self.roots = 0, b"", [0, 0], collections.defaultdict(list)
        self.ids, self.streams, self.fresh, self.recorded = set(), {}, -1, ""
        self.items, self.erased, self.named = {}, {}, {}
        self.named_keys = []
        for number, line in self.lines("keys"):
            key = self.attempt("keys line %d" % number, lambda: verifier_key(line.decode()))
            self.named_keys += [key] if key else []
        self.keys += [key for key in self.named_keys if key.type == 1 and not any(each.type == 1 for each in given)]
        self.latest = self.checkpoints()
        for name, data in kept:
            self.open("the kept checkpoint " + name, data, self.latest)
        if self.latest:
            self.size = self.latest.size
            self.events()
            self.erasures()

    def check(self, sound, where, what):
        if not sound:
            self.findings.append("%s %s" % (where, what))

    def attempt(self, where, action, *arguments):
        try:
            return action(*arguments)
        except (ValueError, RecursionError) as wrong:
            self.check(False, where, wrong)

    def read(self, name):
        self.read_names.add(name)
        try:
            with open(os.path.join(self.folder, name), "rb") as file:
                return file.read()
        except (FileNotFoundError, NotADirectoryError):
            self.check(False, name, "is missing")
            return b""

    def lines(self, name):
        lines = self.read(name).split(b"\n")
        self.check(not lines.pop(), name, "does not end with a line feed")
        return enumerate(lines, 1)

    def checkpoints(self):
        last = None
        for number, line in self.lines("checkpoints.ndjson"):
            where = "checkpoints.ndjson line %d" % number
            entry = self.attempt(where, line_of, line, ("size", "note")) or {}
            found = self.open(where, str(entry.get("note")).encode("utf-8", "replace"), last) if entry else None
            self.check(not found or found.size == entry["size"], where, "has another size than its note")
            self.check(not (found and last) or found.size > last.size, where, "is not behind the one before")
            last = found or last
        latest = self.open("checkpoint", self.read("checkpoint"), last)
        self.check(not latest or last and latest[:3] == last[:3], "checkpoint", "is not the last of checkpoints.ndjson")
        return latest or last

    def open(self, where, data, other):
        found = self.attempt(where, checkpoint, data, self.keys)
        if found:
            self.roots[found.size].append((where, found.root))
            self.check(not found.problem, where, found.problem)
            self.check(found.signers <= set(self.named_keys), where, "is signed by a key that the folder's keys do not name")
            self.check(not other or found.origin == other.origin, where, "is of another log: " + found.origin)
        return found

    def compare(self, size, root):
        for where, expected in self.roots.pop(size, ()):
            kept = where.startswith("the kept")  # what was kept outside is held against nothing but what was kept outside
            self.check(expected == root, where, "(size %d) has another root than the events: one of the positions %d to %d was changed%s"
                       % (size, self.fits[kept], size - 1, "" if kept else ", or it was"))
            self.fits[kept] = size if expected == root else self.fits[kept]

    def hashes(self, name, width):
        data = self.read(name)
        self.check(len(data) in (0, 32 * width), name, "has %d bytes, not %d" % (len(data), 32 * width))
        return [data[i:i + 32] if len(data) >= i + 32 else None for i in range(0, 32 * width, 32)]

    def entries(self, name, width):
        data, found, at = self.read(name), [], 0
        while at < len(data):
            end = at + 2 + int.from_bytes(data[at:at + 2], "big")
            found.append(leaf_hash(data[at + 2:end]) if end <= len(data) else None)
            at = end
        self.check(len(found) in (0, width) and at == len(data), name, "does not have just %d entries" % width)
        return (found + [None] * width)[:width]

    def records(self, name, start, width):
        found, expected, end = [None] * width, start, start + width
        for number, line in self.lines(name):
            record = self.attempt("%s line %d" % (name, number), line_of, line, LINE, LINE + ("items",)) or {}
            position = record.get("position", expected)
            self.check(position == expected < end, "%s line %d" % (name, number),
                       "has position %s where %s belongs" % (position, expected if expected < end else "none"))
            expected += 1
            if whole(position, start, end - 1):
                found[position - start], expected = found[position - start] or record, max(expected, position + 1)
        for i, record in enumerate(found):
            self.check(record or not any(found), "position %d" % (start + i), "is missing in " + name)
        return found

    def events(self):
        held = {os.path.relpath(os.path.join(at, name), self.folder).replace(os.sep, "/") for top in ("events", "tile")
                for at, _, names in os.walk(os.path.join(self.folder, top)) for name in names}
        ends = [int(re.sub("[.]p/.*|[^0-9]", "", name) or 0) + 1 for name in held if name.startswith("events/")]
        self.size, stated = min(self.size, 256 * min(max(ends, default=0), 2 * len(ends))), self.size
        self.check(self.size == stated, "checkpoint", "has size %d, but the events end before position %d" % (stated, self.size))
        tree, level = Tree(), []
        self.compare(0, tree.root())
        for start, width, name in chunks(self.size):
            records = self.records("events/" + name, start, width)
            leaves = [record and leaf_hash(str(record.get("leaf")).encode("utf-8", "replace")) for record in records]
            copies = [("events/" + name, leaves), ("tile/entries/" + name, self.entries("tile/entries/" + name, width)),
                      ("tile/0/" + name, self.hashes("tile/0/" + name, width))]
            for i, record in enumerate(records):
                known = [(file, hashes[i]) for file, hashes in copies if hashes[i]] or [("", bytes(32))]
                level.append(collections.Counter(each for _, each in known).most_common(1)[0][0])
                for file, each in known:
                    self.check(each == level[-1], "position %d" % (start + i), "has another leaf in %s than elsewhere" % file)
                if record:
                    self.attempt("position %d" % (start + i), self.event, start + i, record)
                else:
                    self.streams, self.fresh = {}, None  # which stream the missing one belongs to is not known
                tree.append(level[-1])
                if tree.size in self.roots:
                    self.compare(tree.size, tree.root())
        for where, _ in (each for beyond in self.roots.values() for each in beyond):
            self.check(False, where, "is of a longer log than this one, which ends before position %d" % self.size)
        self.root = tree.root()
        for number in range(1, 64):
            level = [Tree(level[i:i + 256]).root() for i in range(0, len(level) - 255, 256)]
            for start, width, name in chunks(len(level)):
                for i, each in enumerate(self.hashes("tile/%d/%s" % (number, name), width), start):
                    self.check(each in (None, level[i]), "tile/%d/%s" % (number, name), "has a wrong hash %d, over positions %d to %d"
                               % (i - start, i << 8 * number, (i + 1 << 8 * number) - 1))
        for name in sorted(held - self.read_names) if self.size == stated else ():
            self.check(False, name, "is no part of a folder of size %d" % self.size)

    def event(self, position, record):
        where, leaf = "position %d" % position, leaf_of(str(record.get("leaf")))
        stream, sequence = leaf["stream"], leaf["sequence"]
        self.check(leaf["eventId"] not in self.ids, where, "has the event id of an earlier one")
        before = self.streams.get(stream, self.fresh)
        self.check(before in (None, sequence - 1), where, "has sequence %d, not the next of %s" % (sequence, stream))
        self.check(leaf["recordedAt"] >= self.recorded, where, "was recorded before the one before it")
        self.ids.add(leaf["eventId"])
        self.streams[stream], self.recorded = sequence, leaf["recordedAt"]
        need(("items" in record) == ("personal" in leaf), "has items where its leaf has none, or none where it has")
        for name in ("payload", "metadata"):
            salted = b64(record[name + "Salt"], 32) + b64(record[name])
            self.check(sha256(salted) == digest(leaf[name]), where, "has a %s or salt that is not what its leaf commits to" % name)
        if "items" in record:
            self.personal(position, record["items"], digest(leaf["personal"]))
        if leaf["type"] == "PersonalDataErased":
            need(leaf["revision"] == 1, "is an erasure of an unknown revision")
            self.erasure(position, parsed(b64(record["payload"]).decode()).get("items"))

    def personal(self, position, items, root):
        need(isinstance(items, list) and items, "has no list of items")
        states = [self.attempt("position %d item %d" % (position, i), item_of, item) for i, item in enumerate(items)]
        self.items[position] = len(items)
        for number, (each, by, there) in ((i, state) for i, state in enumerate(states) if state):
            self.counts["there" if there else "withheld" if by is None else "erased"] += 1
            if by is not None:
                self.erased[position, number] = each, by
        need(not all(states) or Tree(state[0] for state in states).root() == root, "has personal items that are not what its leaf commits to")

    def erasure(self, position, items):
        need(isinstance(items, list), "is an erasure without items")
        for item in items:
            need(isinstance(item, dict) and re.fullmatch("event:(0|[1-9][0-9]{0,15})", str(item.get("event"))), "erases no event's item")
            at, number = int(item["event"][6:]), item.get("item")
            need(whole(number) and at < position and number < self.items.get(at, 0), "erases an item that there is not: %s" % item)
            need((at, number) not in self.named, "erases again what was erased before: %s" % item)
            self.named[at, number] = digest(item.get("hash")), position

    def erasures(self):
        for (at, number), erased in self.erased.items():
            self.check(erased == self.named.get((at, number)), "position %d item %d" % (at, number),
                       "is said to be erased by %d, but no such erasure is there" % erased[1])
        for (at, number), named in self.named.items():
            self.check((at, number) in self.erased, "position %d item %d" % (at, number), "was erased by %d, but is not shown so" % named[1])

def self_test():
    """Vectors of RFC 8032 section 7.1 (1, 2, 3, SHA(abc)), C2SP signed-note, C2SP tlog-tiles, and RFC 6962's trees as all logs have them."""
    for key, message, signature in (line.split(" ") for line in """
d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a  e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b
3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c 72 92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00
fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025 af82 6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a
ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704
""".strip().split("\n")):
        key, message, signature = bytes.fromhex(key), bytes.fromhex(message), bytes.fromhex(signature)
        beyond = signature[:32] + (int.from_bytes(signature[32:], "little") + L).to_bytes(32, "little")
        need(signed(key, message, signature), "RFC 8032: a good signature is refused")
        need(not signed(key, message + b"x", signature) and not signed(key, message, beyond), "RFC 8032: a bad signature is taken")
    key = verifier_key("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")
    signature = b64("Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=")
    need(signature[:4] == key.id and signed(key.public, b"This is an example message.\n", signature[4:]), "signed-note's example")
    need(tile_path(1234067, 8) == "x001/x234/067.p/8" and tile_path(0, 256) == "000", "tlog-tiles' path")
    leaves = [bytes.fromhex(each) for each in "-00-10-2021-3031-40414243-5051525354555657-606162636465666768696a6b6c6d6e6f".split("-")]
    need(Tree(map(leaf_hash, leaves)).root().hex() == "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328", "RFC 6962")

def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", nargs="?")
    options.add_argument("--key", action="append", default=[], metavar="VKEY", help="a verifier key that you trust, in place of the folder's")
    options.add_argument("--checkpoint", action="append", default=[], metavar="FILE", help="a checkpoint that you kept from earlier")
    options.add_argument("--self-test", action="store_true", help="try the published vectors instead")
    given = options.parse_args()
    if given.self_test:
        self_test()
        return print("self-test: passed")
    try:
        keys = [verifier_key(text) for text in given.key]
        os.listdir(given.folder or options.error("a folder is needed"))
        walk = Walk(given.folder, keys, [(name, open(name, "rb").read()) for name in given.checkpoint])
    except ValueError as wrong:
        options.error("a --key %s" % wrong)
    except OSError as problem:
        print("unreadable: %s" % problem, file=sys.stderr)
        return 3
    for finding in walk.findings:
        print("FINDING " + re.sub("[\0-\x1f\x7f-\x9f\ud800-\udfff]", "?", finding))
    print("%s: %d events, root %s" % (walk.latest.origin if walk.latest else "no checkpoint", walk.size, walk.root.hex()))
    print("personal items: %d there, %d withheld (only hashes), %d erased" % tuple(walk.counts[of] for of in ("there", "withheld", "erased")))
    if not keys:
        print("no --key was given: the folder's own keys were used, and only its holder says that they are the log's")
    if not given.checkpoint:
        print("no --checkpoint was given: a history changed and signed anew would not show")
    print("%d findings" % len(walk.findings) if walk.findings else "sound")
    return 1 if walk.findings else 0

if __name__ == "__main__":
    sys.exit(main())
