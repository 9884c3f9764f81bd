package coincide.report;

import coincide.analysis.Finding;
import coincide.analysis.Finding.Effect;
import coincide.analysis.Finding.Sample;
import coincide.plan.Job;
import coincide.plan.Statistic;
import java.time.LocalDate;
import java.util.Optional;

/** What was measured for a hypothesis, in one sentence that carries its numbers. */
final class Evidence {
    private Evidence() {}

    static Prose of(Job job, Finding finding) {
        return after(Prose.own("From " + period(finding.sample())), job, finding);
    }

    /** The same as the end of a sentence. */
    static Prose inside(Job job, Finding finding) {
        return after(Prose.own("from " + period(finding.sample())), job, finding);
    }

    private static Prose after(Prose period, Job job, Finding finding) {
        Statistic statistic = finding.hypothesis().statistic();
        if (statistic instanceof Statistic.RateContrast contrast) {
            return contrast(period, contrast, finding);
        }
        if (statistic instanceof Statistic.EventDistance) {
            return distance(
                    period.then("the " + milestones(finding) + " of ").quoted(Families.titles(job, finding)),
                    " lay on average " + observed(finding, "days") + " from the nearest launch day",
                    finding);
        }
        if (statistic instanceof Statistic.NearestLag) {
            return distance(
                    period.then("launch days"),
                    " lay on average " + observed(finding, "days") + " from the nearest milestone",
                    finding);
        }
        if (statistic instanceof Statistic.TriggerCount) {
            return distance(
                    period,
                    observed(finding, "of the " + milestones(finding)) + " had a launch day in their window",
                    finding);
        }
        if (statistic instanceof Statistic.SubsetContrast contrast) {
            return subset(period, contrast, finding);
        }
        if (statistic instanceof Statistic.WindowCount
                || statistic instanceof Statistic.UnionCount
                || statistic instanceof Statistic.SeasonShare) {
            return count(place(period.then("launch days fell in "), job, finding), finding);
        }
        return ofLaunches(period, finding);
    }

    private static Prose subset(Prose period, Statistic.SubsetContrast contrast, Finding finding) {
        String inside = " inside the windows of " + Prose.list(contrast.hypotheses());
        String ratio = finding.effect()
                .ratio()
                .map(value -> ", " + Numbers.ratio(value) + " times the odds of the other launch days")
                .orElse("");
        return distance(
                period.then(observed(finding, "of the ") + StatisticWords.subset(contrast.subset()) + " lay" + inside
                        + ratio),
                "",
                interval(finding.effect()),
                finding);
    }

    private static Prose ofLaunches(Prose period, Finding finding) {
        Statistic statistic = finding.hypothesis().statistic();
        String observed = Numbers.amount(finding.effect().observed());
        Optional<String> method = finding.effect().method().map(words -> words.replace(" / ", " over "));
        String ratio = finding.effect()
                .ratio()
                .map(value -> Numbers.ratio(value) + ", " + method.orElse("") + "; ")
                .orElse("");
        if (statistic instanceof Statistic.FollowUp followUp) {
            return distance(
                    period,
                    observed + " launch days fell on " + StatisticWords.after(followUp),
                    ratio.isEmpty() ? "" : "ratio " + ratio,
                    finding);
        }
        if (statistic instanceof Statistic.Weekday) {
            return distance(period, "the chi-square of launch days by weekday was " + observed, "", finding);
        }
        if (statistic instanceof Statistic.HourShare share) {
            String of = Numbers.of(finding.sample().launches(), "launch day", "launch days");
            return period.then(observed + " of the " + of + " of known time had the first launch in "
                    + StatisticWords.hours(share) + " (" + (ratio.isEmpty() ? "" : "ratio " + ratio)
                    + interval(finding.effect()) + expected(finding) + " if every hour had the same rate).");
        }
        if (statistic instanceof Statistic.Trend) {
            String all = Numbers.of(finding.sample().launches(), "launch day was", "launch days were");
            return period.then(
                    all + " observed" + (ratio.isEmpty() ? "." : "; ratio " + ratio.replaceFirst("; $", "") + "."));
        }
        return period.then("nothing was measured.");
    }

    /** Shares of launch days and of milestones, never without the share of days. */
    static Optional<Prose> shares(Finding finding) {
        Sample sample = finding.sample();
        if (sample.precursorRate().isEmpty() || sample.exposedDays() == 0) {
            return Optional.empty();
        }
        String days = Numbers.percent(sample.precursorRate().get()) + " of the "
                + Numbers.of(sample.launches(), "launch day", "launch days") + " lie inside, where "
                + Numbers.percent(sample.exposedShare()) + " of all days lie";
        String milestones = sample.triggerRate()
                .map(rate -> "; " + Numbers.percent(rate) + " of the "
                        + Numbers.of(sample.milestones(), "milestone", "milestones")
                        + " have a launch day in their window")
                .orElse("");
        return Optional.of(Prose.own(days + milestones + "."));
    }

    private static Prose place(Prose start, Job job, Finding finding) {
        Statistic statistic = finding.hypothesis().statistic();
        if (statistic instanceof Statistic.UnionCount union) {
            return start.then("the windows of " + String.join(", ", union.hypotheses()) + " together");
        }
        if (statistic instanceof Statistic.SeasonShare season) {
            return start.then(StatisticWords.months(season));
        }
        return start.then("the window of ")
                .quoted(Families.titles(job, finding))
                .then(" (" + WindowWords.of(finding.window()) + ")");
    }

    private static Prose count(Prose start, Finding finding) {
        Effect effect = finding.effect();
        Sample sample = finding.sample();
        String times = effect.ratio()
                .map(ratio -> " " + Numbers.ratio(ratio) + " times as often as on other days (" + interval(effect))
                .orElse(" (");
        int days = sample.exposedDays() + sample.unexposedDays();
        String share = days == 0
                ? ""
                : " in " + Numbers.of(sample.exposedDays(), "day", "days") + ", "
                        + Numbers.percent(sample.exposedShare()) + " of the period";
        return start.then(
                times + observed(finding, "observed") + ", " + expected(finding) + share + test(finding) + ").");
    }

    private static Prose distance(Prose start, String measured, Finding finding) {
        return distance(start, measured, "", finding);
    }

    private static Prose distance(Prose start, String measured, String more, Finding finding) {
        return start.then(measured + " (" + more + expected(finding) + test(finding) + ").");
    }

    private static Prose contrast(Prose period, Statistic.RateContrast contrast, Finding finding) {
        String test = interval(finding.effect())
                + observed(finding, "observed in the windows of the first era, ")
                + expected(finding)
                + test(finding);
        if (finding.effect().ratio().isEmpty()) {
            return period.then("the two eras cannot be compared (" + test + ").");
        }
        String eras = "from " + Numbers.date(contrast.first().from()) + " to "
                + Numbers.date(contrast.first().to());
        LocalDate last = contrast.second().to().isBefore(finding.sample().to())
                ? contrast.second().to()
                : finding.sample().to();
        String ratio = Numbers.ratio(finding.effect().ratio().get());
        return period.then("the rate ratio " + eras + " was " + ratio + " times the one from "
                + Numbers.date(contrast.second().from()) + " to " + Numbers.date(last) + " (" + test + ").");
    }

    private static String period(Sample sample) {
        return Numbers.date(sample.from()) + " to " + Numbers.date(sample.to()) + ", ";
    }

    private static String milestones(Finding finding) {
        return Numbers.of(finding.sample().milestones(), "milestone", "milestones");
    }

    private static String interval(Effect effect) {
        return effect.interval95()
                .map(limits -> "95 % interval " + Numbers.interval(limits.low(), limits.high()) + "; ")
                .orElse("");
    }

    private static String observed(Finding finding, String what) {
        return Numbers.amount(finding.effect().observed()) + " " + what;
    }

    private static String expected(Finding finding) {
        return finding.effect().expected().map(Numbers::expected).orElse("none") + " expected";
    }

    private static String test(Finding finding) {
        NullWords model = NullWords.of(finding.nullModel());
        Optional<Double> adjusted = finding.significance().adjusted();
        String p = finding.significance().pValue().map(Numbers::pClause).orElse("no p-value")
                + adjusted.map(value -> ", adjusted " + Numbers.pClause(value)).orElse("");
        return "; " + model.code() + ", " + model.name() + "; " + p;
    }
}
