"""Kaplan-Meier and restricted mean of returns-durations.csv (made by returns.R) by statsmodels. Run in this folder: python3 returns.py"""
import numpy as np
import pandas as pd
from statsmodels.duration.survfunc import SurvfuncRight

rows = []
for (data, group, window), d in pd.read_csv("returns-durations.csv").groupby(["data", "group", "window"], sort=False):
    fit = SurvfuncRight(d["time"].to_numpy(float), d["event"].to_numpy())
    times, heights = np.concatenate([[0], fit.surv_times, [window]]), np.concatenate([[1], fit.surv_prob])
    for t, s in zip(fit.surv_times, fit.surv_prob):
        rows.append((f"{data}/{group}/S/{t:.0f}", s))
    rows.append((f"{data}/{group}/mean", float(np.sum(np.diff(times) * heights)) / 1440))
with open("returns-statsmodels.csv", "w", newline="\n") as out:
    out.write("name,value\n")
    for name, value in rows:
        out.write(f"{name},{value:.17g}\n")
