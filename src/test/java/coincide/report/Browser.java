package coincide.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;

/** A headless Chromium that opens a page, runs a script in it and gives back what the script returns, as text. */
final class Browser {
    private static final String NAME = "chromium";
    private static final String SKIPPED =
            "NOT LOOKED AT: the report in a browser. There is no " + NAME + " on the path; install it and run again.";

    private static final String FRAME = """
            <!DOCTYPE html><body><pre id="said"></pre>
            <script>onmessage = e => document.getElementById('said').textContent = e.data;</script>
            <iframe src="page.html" style="border:0;width:%dpx;height:900px"></iframe></body>
            """;

    private final Path folder;

    private Browser(Path folder) {
        this.folder = folder;
    }

    /** A browser that writes below a folder; where there is none the test is skipped, in continuous integration it fails. */
    static Browser in(Path folder) {
        if (!"true".equals(System.getenv("CI")) && !isThere()) {
            System.out.println(SKIPPED);
            assumeTrue(false, SKIPPED);
        }
        return new Browser(folder);
    }

    private static boolean isThere() {
        try {
            return new ProcessBuilder(NAME, "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Runs a script in a page.
     *
     * @param script body of an asynchronous function; what it returns must be text
     * @param width of the window, in pixels
     */
    String run(String html, String script, int width) throws IOException, InterruptedException {
        String runner = "<script>(async () => {" + script + "})().then(said => parent.postMessage(said, '*'),"
                + " fault => parent.postMessage('failed: ' + fault, '*'));</script>";
        // scripts are forbidden by the page itself: the copy under test lacks that one line
        String open = html.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                .replace("</body>", runner + "</body>");
        Files.writeString(folder.resolve("page.html"), open);
        Path frame = Files.writeString(
                folder.resolve("frame.html"), FRAME.formatted(width)); // windows are at least 500 pixels wide
        Path out = folder.resolve("dom.html");
        Process process = new ProcessBuilder(List.of(
                        NAME,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=1600,1000",
                        "--virtual-time-budget=60000",
                        "--dump-dom",
                        frame.toUri().toString()))
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("The browser did not end within two minutes");
        }
        return Jsoup.parse(Files.readString(out, StandardCharsets.UTF_8))
                .select("#said")
                .text();
    }
}
