package coincide.audit;

import coincide.ingest.WholeFiles;
import coincide.model.Confidence;
import coincide.model.Launch;
import coincide.model.Milestone;
import coincide.model.SourceKeys;
import coincide.model.UncertainDate;
import java.util.Optional;

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
        SourceKeys sources,
        Optional<Confidence> confidence) {
    static Entry of(Launch launch) {
        return new Entry(
                true,
                WholeFiles.LAUNCHES,
                launch.kind().orElse("not given"),
                launch.id(),
                launch.day(),
                false,
                SourceKeys.of(launch.sources()),
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
                SourceKeys.of(milestone.sources()),
                milestone.confidence());
    }

    int year() {
        return first.earliest().getYear();
    }
}
