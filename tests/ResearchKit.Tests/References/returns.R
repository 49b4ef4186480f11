# An independent reference for returns: share returned, Kaplan-Meier curve and restricted mean (package survival), and the two-way jackknife.
# Written from the definitions in docs/measures/return-share.md, in base R (4.x) and survival, slow and plain. Run in this folder: Rscript returns.R
# It writes returns-acts.csv (invented contacts, drawn from a fixed seed), returns-durations.csv (for returns.py) and returns.csv (the values).
library(survival)
options(digits = 17, warn = -1)
set.seed(20260301)

# A contact is list(from, to, present, at (minutes), day (TRUE: known to the day only)). "side" gives C or P.
day <- 1440
matchPairs <- function(A, side, span, left, W) {             # one row a start: pair, side of the starter, minutes until the answer or NA, minutes in sight
  rows <- list()
  for (k in seq_along(A)) for (to in A[[k]]$to) {
    a <- A[[k]]; from <- a$from
    if (side(a, from) == side(a, to) || !(side(a, to) %in% c("C", "P"))) next
    last <- min(span[2], left[from], left[to], na.rm = TRUE)
    at <- if (a$day) a$at %/% day * day else a$at
    if (at %/% day > last || at %/% day < span[1]) next
    sight <- if (a$day) (last - at %/% day) * day else (last - at %/% day) * day + day - 1 - at %% day
    rows[[length(rows) + 1]] <- data.frame(pair = paste(sort(c(from, to)), collapse = " "), side = side(a, from), from = from, to = to, at = at, day = a$day, sight = sight)
  }
  S <- do.call(rbind, rows); S$lag <- NA_real_
  S <- S[order(S$at), ]
  for (r in seq_len(nrow(S))) {
    lag <- ifelse(S$day | S$day[r], (S$at[r] %/% day - S$at %/% day) * day, S$at[r] - S$at)
    open <- which(S$pair == S$pair[r] & S$from != S$from[r] & is.na(S$lag) & lag > 0 & lag <= W)
    if (length(open)) S$lag[open[1]] <- lag[open[1]]
  }
  S
}
durations <- function(S, W) data.frame(time = ifelse(is.na(S$lag), pmin(S$sight, W), S$lag), event = !is.na(S$lag))
curve <- function(S, W) { d <- durations(S, W); survfit(Surv(d$time, d$event) ~ 1) }
rmean <- function(S, W) { if (!any(S$sight >= W)) return(NaN); t <- summary(curve(S, W), rmean = W)$table; unname(t[grep("rmean$", sub("se\\(rmean\\)", "", names(t)))[1]]) / day }
share <- function(S, W) { f <- S$sight >= W; sum(!is.na(S$lag[f])) / sum(f) }

out <- list(); dur <- list()
record <- function(name, S, W) {
  for (g in c("C", "P", "both")) {
    T <- if (g == "both") S else S[S$side == g, ]
    d <- durations(T, W); fit <- curve(T, W)
    out[[paste0(name, "/", g, "/starts")]] <<- nrow(T)
    out[[paste0(name, "/", g, "/share")]] <<- share(T, W)
    out[[paste0(name, "/", g, "/mean")]] <<- rmean(T, W)
    steps <- which(fit$n.event > 0)
    for (s in steps) out[[paste0(name, "/", g, "/S/", fit$time[s])]] <<- fit$surv[s]
    dur[[length(dur) + 1]] <<- data.frame(data = name, group = g, window = W, time = d$time, event = as.integer(d$event))
  }
}

# 1. Invented contacts of 8 and 9 people over 150 days.
C <- sprintf("C%02d", 1:8); P <- sprintf("P%02d", 1:9)
left <- setNames(rep(NA_real_, 17), c(C, P)); left[c("C03", "P05")] <- c(100, 70)
acts <- list(); n <- 0
add <- function(from, to, at, dayOnly) { n <<- n + 1; acts[[n]] <<- list(id = sprintf("A%03d", n), from = from, to = to, at = at, day = dayOnly) }
for (k in 1:130) {
  c <- sample(C, 1, prob = 1 + (1:8 %% 3)); p <- sample(P, 1, prob = 1 + (1:9 %% 2)); first <- runif(1) < .55
  at <- floor(runif(1) * 148 * day); dayOnly <- runif(1) < .4
  to <- if (first) p else c
  if (runif(1) < .15) to <- c(to, sample(setdiff(c(C, P), c(c, p)), 1))
  add(if (first) c else p, to, at, dayOnly)
  if (runif(1) < .5) add(if (first) p else c, if (first) c else p, min(at + floor(runif(1) * 12 * day), 149 * day + 600), runif(1) < .4)
}
acts <- acts[order(sapply(acts, function(a) if (a$day) a$at %/% day * day else a$at), sapply(acts, `[[`, "id"))]
write.csv(data.frame(id = sapply(acts, `[[`, "id"), minute = sapply(acts, `[[`, "at"), precision = ifelse(sapply(acts, `[[`, "day"), "day", "minute"),
  starter = sapply(acts, `[[`, "from"), recipients = sapply(acts, function(a) paste(a$to, collapse = ";"))), "returns-acts.csv", row.names = FALSE, quote = FALSE)
bySign <- function(a, x) substr(x, 1, 1)
span <- c(0, 149); W <- 14 * day
S <- matchPairs(acts, bySign, span, left, W)
record("invented", S, W)
record("invented-5", matchPairs(acts, bySign, span, left, 5 * day), 5 * day)

takes <- function(a, who) who == a$from || who %in% a$to
values <- function(A) {
  S <- matchPairs(A, bySign, span, left, W); c <- S[S$side == "C", ]; p <- S[S$side == "P", ]
  c(share(c, W), rmean(p, W), share(c, W) - share(p, W), rmean(c, W) - rmean(p, W), share(S, W))
}
crosses <- Filter(function(a) any(substr(a$to, 1, 1) != substr(a$from, 1, 1)), acts)
people <- unique(unlist(lapply(crosses, function(a) c(a$from, a$to))))
pairs <- unique(do.call(rbind, lapply(crosses, function(a) { t <- a$to[substr(a$to, 1, 1) != substr(a$from, 1, 1)]; if (substr(a$from, 1, 1) == "C") cbind(a$from, t) else cbind(t, a$from) })))
theta <- values(crosses)
vC <- sapply(people[substr(people, 1, 1) == "C"], function(i) values(Filter(function(a) !takes(a, i), crosses)))
vP <- sapply(people[substr(people, 1, 1) == "P"], function(i) values(Filter(function(a) !takes(a, i), crosses)))
vD <- apply(pairs, 1, function(d) values(Filter(function(a) !(takes(a, d[1]) && takes(a, d[2])), crosses)))
V <- function(v, k) (ncol(v) - 1) / ncol(v) * sum((v[k, ] - theta[k])^2)
t <- qt(.975, min(ncol(vC), ncol(vP)) - 1)
for (k in 1:5) {
  v <- max(V(vC, k) + V(vP, k) - V(vD, k), V(vC, k), V(vP, k)); name <- c("share/C", "mean/P", "share-difference", "mean-difference", "share/both")[k]
  r <- if (k %in% c(1, 5)) plogis(qlogis(theta[k]) + c(-1, 1) * t * sqrt(v) / (theta[k] * (1 - theta[k]))) else pmin(c(NA, 14, 1, 14)[k], pmax(c(NA, 0, -1, -14)[k], theta[k] + c(-1, 1) * t * sqrt(v)))
  out[[paste0("jackknife/", name, "/value")]] <- theta[k]; out[[paste0("jackknife/", name, "/low")]] <- r[1]; out[[paste0("jackknife/", name, "/high")]] <- r[2]
}

# 2. The study folder data-samples/harbour-quarter.
folder <- "../../../data-samples/harbour-quarter/"
read <- function(f) read.csv(paste0(folder, f), colClasses = "character", na.strings = "")
I <- read("interactions.csv"); spells <- read("role_spells.csv"); who <- read("participants.csv"); att <- read("attendance.csv")
minutes <- function(x) as.numeric(difftime(as.POSIXct(x, tz = "UTC", format = "%Y-%m-%dT%H:%M"), as.POSIXct("2022-01-03", tz = "UTC"), units = "mins"))
days <- function(x) as.numeric(as.Date(x) - as.Date("2022-01-03"))
sideOf <- function(role) ifelse(role == "coproducer", "C", ifelse(role == "professional", "P", ifelse(role == "researcher", "X", "N")))
held <- function(person, date) {
  s <- spells[spells$participant_id == person, ]
  roles <- if (nrow(s)) s$role[s$from <= date & (is.na(s$to) | date <= s$to)] else who$role[who$participant_id == person]
  x <- unique(sideOf(roles[!is.na(roles)]))
  if (length(x) == 0) "N" else if (length(x) == 1) x else if (any(x %in% c("C", "P"))) "two" else "N"
}
split <- function(x) if (is.na(x)) character(0) else strsplit(x, ";")[[1]]
harbour <- list()
for (k in seq_len(nrow(I))) {
  r <- I[k, ]; date <- substr(r$start, 1, 10)
  if (r$precision == "week" || r$direction != "one_way" || r$occasion %in% c("standing", "required") || is.na(r$initiator_id)) next
  to <- split(r$recipient_ids); roles <- split(r$recipient_roles)
  sides <- setNames(sapply(seq_along(to), function(j) if (length(roles) == length(to)) sideOf(roles[j]) else held(to[j], date)), to)
  own <- if (is.na(r$initiator_role)) held(r$initiator_id, date) else sideOf(r$initiator_role)
  if (own == "two" || any(sides == "two") || !(own %in% c("C", "P"))) next
  if (length(to) > 1 && length(unique(c(r$initiator_id, to, split(r$present_ids), att$participant_id[att$interaction_id == r$interaction_id]))) > 3) next
  harbour[[length(harbour) + 1]] <- list(from = r$initiator_id, to = to, at = minutes(r$start), day = r$precision == "day", sides = c(sides, setNames(own, r$initiator_id)))
}
out[["harbour/acts"]] <- length(harbour)
goes <- setNames(days(who$left), who$participant_id)
record("harbour", matchPairs(harbour, function(a, x) a$sides[[x]], c(0, days("2024-01-02")), goes, W), W)

num <- function(x) trimws(formatC(x, digits = 17, format = "g"))
writeLines(c("name,value", paste(names(out), num(unlist(out)), sep = ",")), "returns.csv")
write.csv(do.call(rbind, dur), "returns-durations.csv", row.names = FALSE, quote = FALSE)
