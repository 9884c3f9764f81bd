package coincide.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the example page to a file, to be looked at in a browser, and prints the terminal table. */
final class Look {
    private Look() {}

    public static void main(String[] args) throws IOException {
        ReportInput input = Inputs.example();
        Files.writeString(Path.of(args[0]), ReportPage.render(input), StandardCharsets.UTF_8);
        System.out.println(VerdictTable.text(input.findings(), 100));
    }
}
