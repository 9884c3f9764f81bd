package coincide.analysis;

import coincide.model.Launch;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One launch day and what lay near it in time. It describes; it tests nothing.
 *
 * @param launches all of that day, by time where it is known, then by id
 * @param families one entry a calendar of the plan, in its order
 * @param together how many days are as close to any of the calendars; absent where none can be measured
 */
public record Case(
        LocalDate day,
        List<Launch> launches,
        List<Nearness> families,
        Optional<Together> together,
        Surroundings surroundings,
        Vicinity vicinity) {

    /**
     * Days of the same year on which every calendar that is known on the launch day was collected: of them, those whose least
     * {@link Nearness#share} is no larger than that of the launch day.
     *
     * @param calendars how many calendars are compared
     */
    public record Together(DayShare share, int calendars, LocalDate from, LocalDate to) {}

    public Case {
        launches = List.copyOf(launches);
        families = List.copyOf(families);
    }

    /** The calendar to which the fewest days of the year are as close; the first of equals, none where all days are. */
    public Optional<Nearness> closest() {
        return families.stream()
                .filter(family -> family.share()
                        .filter(share -> share.days() < share.of())
                        .isPresent())
                .min(Comparator.comparingDouble(
                        family -> family.share().orElseThrow().value()));
    }
}
