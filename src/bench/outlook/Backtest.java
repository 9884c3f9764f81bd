import coincide.analysis.Task;
import coincide.ingest.Ingest;
import coincide.ingest.Ingested;
import coincide.outlook.OutlookStudy;
import coincide.outlook.PenaltyPath;
import coincide.outlook.Scored;
import coincide.plan.Job;
import coincide.plan.JobFile;
import coincide.stats.RidgeFit;
import coincide.stats.RidgeRegression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The backtest of a job on two threads; then single fits, on rows that a peer fits too. */
public final class Backtest {
    private static final int DAYS = 5000;
    private static final int TERMS = 19;
    private static final int FITS = 60;

    public static void main(String[] args) throws Exception {
        whole(Path.of(args[0]));
        fits(Path.of(args[1]));
    }

    private static void whole(Path file) throws Exception {
        Job job = JobFile.read(file);
        LocalDate asOf = job.asOf(Optional.empty());
        Ingested data = Ingest.read(job, asOf);
        long start = System.nanoTime();
        OutlookStudy study =
                OutlookStudy.of(job, asOf, data.launches(), data.milestones()).orElseThrow();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<PenaltyPath>> running = new ArrayList<>();
        for (Task<PenaltyPath> task : study.fits()) {
            running.add(threads.submit(task::evaluate));
        }
        List<PenaltyPath> paths = new ArrayList<>();
        for (Future<PenaltyPath> path : running) {
            paths.add(path.get());
        }
        threads.shutdown();
        double fitted = seconds(start);
        Scored scored = study.scored(paths);
        int fits = paths.stream().mapToInt(path -> path.fits().size()).sum();
        System.out.printf(
                Locale.ROOT,
                "backtest of %s, two threads, cold JVM: %.1f s (%d fits in %.1f s, %d windows scored)%n",
                job.name(),
                seconds(start),
                fits,
                fitted,
                scored.issues().size());
    }

    private static void fits(Path work) throws IOException {
        Random random = new Random(1);
        double[][] rows = new double[DAYS][TERMS];
        int[] y = new int[DAYS];
        List<String> lines = new ArrayList<>();
        for (int t = 0; t < DAYS; t++) {
            for (int j = 0; j < TERMS; j++) {
                rows[t][j] = random.nextGaussian();
            }
            y[t] = random.nextDouble() < -Math.expm1(-Math.exp(-3.4 + 0.4 * rows[t][0] - 0.3 * rows[t][1])) ? 1 : 0;
            lines.add(y[t] + "," + String.join(",", Arrays.stream(rows[t]).mapToObj(Double::toString).toList()));
        }
        Files.write(work.resolve("rows.csv"), lines);
        RidgeRegression regression = RidgeRegression.of(rows, y);
        RidgeFit fit = regression.fit(10);
        double best = Double.POSITIVE_INFINITY;
        for (int round = 0; round < 7; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < FITS; i++) {
                fit = regression.fit(10);
            }
            best = round < 2 ? best : Math.min(best, seconds(start) / FITS);
        }
        RidgeFit last = fit;
        Files.write(
                work.resolve("rates.csv"),
                Arrays.stream(rows).map(row -> Double.toString(last.rate(row))).toList());
        Files.writeString(work.resolve("seconds"), Double.toString(best));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
