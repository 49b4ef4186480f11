"""Small generated networks for the proofs: isolates, self-ties, repeated rows, complete, empty, disconnected, weighted, undirected, groups of one.

Use: /usr/bin/python3 network-generated.py FOLDER writes network-generated-ties.csv and network-generated-people.csv there.
"""
import csv
import os
import random
import sys

folder = sys.argv[1]
draw = random.Random(1981)
ties, people = [], []


def add(name, directed, ids, group_of, rows):
    people.extend((name, i, group_of(i)) for i in ids)
    ties.extend((name, "directed" if directed else "undirected", a, b, w) for a, b, w in rows)


def ids(n, letter="p"):
    return [f"{letter}{k:02d}" for k in range(1, n + 1)]


def thin(names, share, weights=(1,)):
    return [(a, b, draw.choice(weights)) for a in names for b in names if a != b and draw.random() < share]


def three(i):
    return "xyz"[int(i[1:]) % 3]


p = ids(18)
add("gen_isolates", True, p, three, [r for r in thin(p[:14], 0.18)])
p = ids(12)
rows = thin(p, 0.25, (1, 2, 5))
add("gen_self_repeats", True, p, three, rows + [(a, a, 3) for a in p[:4]] + rows[:9] + rows[:3])
p = ids(6)
add("gen_complete", True, p, three, [(a, b, 1) for a in p for b in p if a != b])
add("gen_complete_undirected", False, p, three, [(a, b, 1) for k, a in enumerate(p) for b in p[k + 1:]])
p = ids(5)
add("gen_empty", True, p, three, [])
p = ids(13)
add("gen_disconnected", True, p, three, thin(p[:7], 0.4) + thin(p[7:12], 0.5))
p = ids(15)
add("gen_weighted", True, p, three, thin(p, 0.3, (0.25, 0.5, 1, 1.75, 3, 8)))
p = ids(16)
add("gen_undirected", False, p, three, [r for r in thin(p, 0.25, (1, 2, 4)) if r[0] < r[1]])
p = ids(11)
add("gen_strong", True, p, three, [(p[k], p[(k + 1) % 11], 1) for k in range(11)] + [r for r in thin(p, 0.15) if p.index(r[1]) != (p.index(r[0]) + 1) % 11])
p = ids(10)
add("gen_groups_of_one", True, p, lambda i: "x" if i < "p05" else "only " + i, thin(p, 0.3))

with open(os.path.join(folder, "network-generated-ties.csv"), "w", newline="") as file:
    w = csv.writer(file, lineterminator="\n")
    w.writerow(["network", "kind", "from", "to", "weight"])
    w.writerows(ties)
with open(os.path.join(folder, "network-generated-people.csv"), "w", newline="") as file:
    w = csv.writer(file, lineterminator="\n")
    w.writerow(["network", "id", "group"])
    w.writerows(people)
