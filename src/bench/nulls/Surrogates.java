import coincide.ingest.Ingest;
import coincide.ingest.Ingested;
import coincide.model.Launch;
import coincide.model.Observation;
import coincide.model.UncertainDate;
import coincide.model.Window;
import coincide.nulls.NullLaw;
import coincide.nulls.PermutedDays;
import coincide.nulls.Strata;
import coincide.nulls.Streams;
import coincide.nulls.StratifiedPermutation;
import coincide.plan.Job;
import coincide.plan.JobFile;
import coincide.stats.CircularCorrelation;
import coincide.stats.Exposure;
import coincide.stats.LaunchUnits;
import coincide.stats.Law;
import coincide.stats.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Times two null models of the product on one core and writes what the peer needs: the same inputs, and the answers. */
public final class Surrogates {
    private static final int REPLICATES = 20_000;
    private static final int WARM = 5;
    private static final int ROUNDS = 15;

    private Surrogates() {}

    public static void main(String[] args) throws IOException {
        Job job = JobFile.read(Path.of(args[0]));
        LocalDate asOf = job.asOf(Optional.empty());
        Ingested data = Ingest.read(job, asOf);
        Observation days = job.observation(asOf);
        long[] launches = data.launches().stream()
                .map(Launch::day)
                .filter(UncertainDate::knowsDay)
                .mapToLong(day -> day.earliest().toEpochDay())
                .toArray();
        int[] y = LaunchUnits.launchDays(launches, days);
        List<Span> spans = data.milestones().stream()
                .filter(milestone -> milestone.knowsDays() && milestone.family().equals(args[1]))
                .map(milestone -> new Span(milestone.series(), milestone.start(), milestone.end(), Span.ALWAYS))
                .toList();
        boolean[] exposed = Exposure.of(spans, Window.parse(args[2]), days).days();
        Strata years = Strata.years(days);
        Path out = Path.of(args[3]);
        write(out, "y", Arrays.stream(y).mapToObj(String::valueOf).collect(Collectors.joining("\n")));
        write(out, "exposed", IntStream.range(0, exposed.length).mapToObj(t -> exposed[t] ? "1" : "0").collect(Collectors.joining("\n")));
        write(out, "year", Arrays.stream(years.numbers()).mapToObj(String::valueOf).collect(Collectors.joining("\n")));

        int[] counts = CircularCorrelation.of(y, exposed);
        write(out, "shifts", Arrays.stream(counts).mapToObj(String::valueOf).collect(Collectors.joining("\n")));
        Law law = StratifiedPermutation.distribution(y, exposed, years);
        write(out, "law", IntStream.rangeClosed(law.min(), law.max()).mapToObj(k -> k + " " + law.probability(k)).collect(Collectors.joining("\n")));
        Streams streams = Streams.of(1, "N3y", "bench");
        NullLaw permuted = PermutedDays.law(y, years, h -> LaunchUnits.exposed(h, exposed), streams, REPLICATES);
        write(out, "permuted", REPLICATES + " " + permuted.mean() + " " + permuted.pGreater());

        double[] shift = new double[ROUNDS];
        double[] permute = new double[ROUNDS];
        long sink = 0;
        for (int i = -WARM; i < ROUNDS; i++) {
            long start = System.nanoTime();
            for (int k = 0; k < 200; k++) {
                sink += CircularCorrelation.of(y, exposed)[k];
            }
            long between = System.nanoTime();
            sink += PermutedDays.law(y, years, h -> LaunchUnits.exposed(h, exposed), streams, REPLICATES).replicates();
            long end = System.nanoTime();
            if (i >= 0) {
                shift[i] = 200.0 * y.length / (between - start) * 1e9;
                permute[i] = (double) REPLICATES / (end - between) * 1e9;
            }
        }
        write(out, "rates", line(shift) + "\n" + line(permute));
        write(out, "sink", String.valueOf(sink));
    }

    private static String line(double[] rates) {
        double[] sorted = rates.clone();
        Arrays.sort(sorted);
        return String.format(Locale.ROOT, "%.0f %.0f %.0f", sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".txt"), text + "\n");
    }
}
