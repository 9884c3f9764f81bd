package coincide.outlook;

import coincide.plan.Run;
import coincide.stats.Interval;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One published forecast, frozen: what was said, of what, from which data, plan and code.
 *
 * @param issuedOn day of issue; the window begins on the next one
 * @param definition hash of what counts as a launch day of the target: the selections, zone and unit of the plan
 * @param horizon days of the window
 * @param climatology the forecast of the climatology on the day of issue
 * @param trailingYear the share of the windows of the 365 days before
 * @param model what made it
 * @param version version of the models
 * @param launchesTo last day on which launches were observed
 * @param hindsight whether the record went beyond the day of issue when the forecast was made: it is then a forecast of the past,
 *     made from what the record says was known. This compares with the record and with no clock
 */
public record LedgerEntry(
        LocalDate issuedOn,
        String target,
        String definition,
        int horizon,
        double probability,
        Optional<Interval> interval,
        double climatology,
        double trailingYear,
        String model,
        String version,
        LocalDate launchesTo,
        boolean hindsight,
        String codeVersion,
        String dataVersion,
        String planHash) {

    static LedgerEntry of(
            Forecast forecast, Chance chance, Target target, double trailingYear, Staleness staleness, Made made) {
        return new LedgerEntry(
                staleness.issuedOn(),
                target.name(),
                target.definition(),
                chance.days(),
                chance.probability(),
                chance.interval(),
                chance.climatology(),
                trailingYear,
                forecast.model().code(),
                OutlookStudy.VERSION,
                staleness.launchesTo(),
                made.recordTo().isAfter(staleness.issuedOn()),
                made.run().codeVersion(),
                made.run().dataVersion(),
                made.run().planHash());
    }

    /**
     * By which run an entry is made.
     *
     * @param recordTo last day to which the record of launches goes
     */
    record Made(Run run, LocalDate recordTo) {}

    /** Last day of the window. */
    public LocalDate windowTo() {
        return issuedOn.plusDays(horizon);
    }
}
