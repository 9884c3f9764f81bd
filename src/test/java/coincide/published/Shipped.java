package coincide.published;

import coincide.ingest.Ingest;
import coincide.ingest.Ingested;
import coincide.ingest.WholeFiles;
import coincide.model.Launch;
import coincide.model.Milestone;
import coincide.plan.Job;
import coincide.plan.JobFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shipped data as the product reads them.
 *
 * @param allClasses the launches with those classes that the plan leaves out: cruise missiles, rockets, anti-aircraft missiles
 */
record Shipped(Job job, Ingested data, List<Launch> allClasses, List<Launch> nuclearTests) {
    private static final Path FILE = Path.of("jobs/dprk.yaml");

    static Shipped read() {
        Job job = JobFile.read(FILE);
        Job nuclear = JobFile.read(FILE, Map.of("launches.source", "data/launches/nuclear-tests.csv"));
        return new Shipped(
                job,
                Ingest.read(job, job.asOf(Optional.empty())),
                WholeFiles.read(job).launches(),
                WholeFiles.read(nuclear).launches());
    }

    /** Launches of the classes that the plan analyses. */
    List<Launch> launches() {
        return data.launches();
    }

    /** What took place of a family, where its days are known. */
    List<Milestone> milestones(String family) {
        return data.milestones().stream()
                .filter(milestone -> milestone.family().equals(family))
                .filter(milestone -> milestone.status().tookPlace() && milestone.knowsDays())
                .toList();
    }
}
