package org.nextlevel.stack.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ConfigurationIsDocumentedTest {
    private static final Path ROOT = Path.of(System.getProperty("nextlevel.root"));
    private static final Path PAGE = ROOT.resolve("docs/configuration.md");

    private final ConfigurationKeys keys = ConfigurationKeys.of(ROOT);

    @Test
    void everyKeyThatIsReadIsDocumentedAndNoOther() throws IOException {
        assertThat(documented()).as(PAGE.toString()).containsExactlyInAnyOrderElementsOf(keys.read());
    }

    @Test
    void everyKeyThatIsSetIsRead() {
        assertThat(keys.set()).isNotEmpty().allMatch(key -> keys.read().stream().anyMatch(read -> stands(read, key)));
    }

    private static Set<String> documented() throws IOException {
        Set<String> documented = new TreeSet<>();
        Pattern.compile("(?m)^\\| `([^`]+)` \\|")
                .matcher(Files.readString(PAGE))
                .results()
                .forEach(row -> documented.add(row.group(1)));
        return documented;
    }

    private static boolean stands(String read, String key) {
        return key.matches(read.replace(".", "\\.").replace("*", "[^.]+"));
    }
}
