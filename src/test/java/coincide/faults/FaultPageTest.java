package coincide.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class FaultPageTest {
    @Test
    void thePageIsMadeFromTheSuite() throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(FaultPage.FILE, FaultPage.text());
        }
        assertThat(Files.readString(FaultPage.FILE))
                .as("after a change of the suite: mvn test -Dtest=FaultPageTest -Dgolden.write=true")
                .isEqualTo(FaultPage.text());
    }

    @Test
    void namesNoPlaceOfAMachine() {
        assertThat(FaultPage.text()).doesNotContain("/tmp", "/home", System.getProperty("user.dir"));
    }
}
