package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.notebook.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each specification of a page draws its CSV in Vega-Lite without a remark. */
class VegaLiteTest {
    private static final Path NODE = Path.of("src/test/node");

    @TempDir
    private Path folder;

    @Test
    void everySpecificationDrawsItsNumbers() throws IOException, InterruptedException {
        String node = Programs.node(NODE);
        int figures = 0;
        for (Element figure : Jsoup.parse(ReportPage.render(Inputs.whole())).select("figure")) {
            String csv = figure.select("details code").text();
            Files.writeString(folder.resolve(csv), figure.select("pre").get(0).wholeText());
            Files.writeString(
                    folder.resolve(csv.replace(".csv", ".vl.json")),
                    figure.select("pre").get(1).wholeText());
            figures++;
        }
        assertThat(figures).isGreaterThan(20);
        assertThat(Programs.said(
                        Path.of("."),
                        node,
                        NODE.resolve("draw_specifications.mjs").toString(),
                        folder.toString()))
                .isEqualTo(figures + " drawn\n");
    }
}
