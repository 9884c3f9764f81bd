package coincide.audit;

import coincide.ingest.WholeFiles;
import coincide.model.Confidence;
import coincide.model.Launch;
import coincide.model.Milestone;
import coincide.model.UncertainDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One row of the data, launch or milestone, as the audit sees it.
 *
 * @param launch whether it is a launch: several of one day are salvos
 * @param calendar the file it stands in, or "launches"
 * @param series its series; for launches their class
 * @param first its first day, as far as it is known
 */
record Entry(
        boolean launch,
        String calendar,
        String series,
        String id,
        UncertainDate first,
        boolean openEnd,
        Set<String> sources,
        Optional<Confidence> confidence) {
    /** The key of what was not read anywhere: no source. */
    static final String NOT_READ = "general-knowledge";

    static Entry of(Launch launch) {
        return new Entry(
                true,
                WholeFiles.LAUNCHES,
                launch.kind().orElse("not given"),
                launch.id(),
                launch.day(),
                false,
                keys(launch.sources()),
                launch.confidence());
    }

    static Entry of(Milestone milestone) {
        return new Entry(
                false,
                milestone.family(),
                milestone.series(),
                milestone.id(),
                milestone.startsOn(),
                milestone.openEnd(),
                keys(milestone.sources()),
                milestone.confidence());
    }

    /** Whether its day follows from a law or from arithmetic. */
    boolean isComputed() {
        return sources.stream().anyMatch(key -> key.startsWith("computed"));
    }

    int year() {
        return first.earliest().getYear();
    }

    private static Set<String> keys(Optional<String> sources) {
        return sources.stream()
                .flatMap(text -> Arrays.stream(text.split(";")))
                .map(String::strip)
                .filter(key -> !key.isEmpty() && !key.equals(NOT_READ))
                .collect(Collectors.toUnmodifiableSet());
    }
}
