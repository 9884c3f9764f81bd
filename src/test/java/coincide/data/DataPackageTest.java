package coincide.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.AnnotationKeyword;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DataPackageTest {
    /** The published profile of the Data Package standard, version 2.0 (datapackage.org, public domain). */
    private static final Path PROFILE = Path.of("src/test/resources/profiles/datapackage-2.0.json");

    @Test
    void describesTheFilesAsTheyAre() throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(DataPackage.FILE, DataPackage.text());
        }
        assertThat(Files.readString(DataPackage.FILE))
                .as("after a change of the data: mvn test -Dtest=DataPackageTest -Dgolden.write=true")
                .isEqualTo(DataPackage.text());
    }

    @Test
    void isValidByTheStandard() throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode profile = json.readTree(Files.readString(PROFILE));
        Dialect draft7 = Dialect.builder(Dialects.getDraft7())
                .unknownKeywordFactory((keyword, context) -> new AnnotationKeyword(keyword)) // remarks for forms
                .build();
        Schema validator = SchemaRegistry.withDialect(draft7).getSchema(profile);
        assertThat(validator.validate(json.readTree(Files.readString(DataPackage.FILE))))
                .isEmpty();
        String outside = Files.readString(DataPackage.FILE).replace("\"path\" : \"calendars/", "\"path\" : \"/etc/");
        assertThat(validator.validate(json.readTree(outside))).isNotEmpty();
    }
}
