package coincide.published;

import coincide.nulls.Strata;
import coincide.nulls.StratifiedPermutation;
import coincide.stats.RateRatio;

/** Launch days on some days of a span against the rest of it. */
record Contrast(DaySet days) {
    RateRatio counts(MissileDays list) {
        return RateRatio.of(list.history(days.span()), days.days());
    }

    double ratio(MissileDays list) {
        return counts(list).ratio();
    }

    /** Launch days that the days would have at the rate of the whole span. */
    double expected(MissileDays list) {
        return counts(list).law().mean();
    }

    /** Exact p of as few, launch days permuted within years. */
    double pFewerWithinYears(MissileDays list) {
        return StratifiedPermutation.law(list.history(days.span()), days.days(), Strata.years(days.span()))
                .pLess();
    }

    /** Exact p of as many, launch days permuted within quarters. */
    double pMoreWithinQuarters(MissileDays list) {
        return StratifiedPermutation.law(list.history(days.span()), days.days(), Strata.quarters(days.span()))
                .pGreater();
    }
}
