package coincide.data;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.contract.PackageProfile;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class DataPackageTest {
    @Test
    void describesTheFilesAsTheyAre() throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(DataDescription.FILE, DataDescription.text());
        }
        assertThat(Files.readString(DataDescription.FILE))
                .as("after a change of the data: mvn test -Dtest=DataPackageTest -Dgolden.write=true")
                .isEqualTo(DataDescription.text());
    }

    @Test
    void isValidByTheStandard() throws IOException {
        String described = Files.readString(DataDescription.FILE);
        assertThat(PackageProfile.faults(described)).isEmpty();
        assertThat(PackageProfile.faults(described.replace("\"path\" : \"calendars/", "\"path\" : \"/etc/")))
                .isNotEmpty();
    }
}
