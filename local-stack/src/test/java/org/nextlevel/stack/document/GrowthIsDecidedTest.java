package org.nextlevel.stack.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nextlevel.stack.rebuild.Tables;

/** What becomes of the rows of each table is decided before it grows. */
class GrowthIsDecidedTest {
    private static final Path ROOT = Path.of(System.getProperty("nextlevel.root"));
    private static final Path PAGE = ROOT.resolve("docs/operations/growth.md");
    private static final List<String> SERVICES = List.of("framework", "evidence", "advisor", "integration");

    @Test
    void everyTableIsBoundedOrHasARule() throws IOException {
        assertThat(first("(?m)^\\| `([a-z]+\\.[a-z_]+)` \\|")).containsExactlyInAnyOrderElementsOf(tables());
    }

    @Test
    void everyRuleIsASettingThatExistsAndEverySettingOfThisKindIsARule() throws IOException {
        Set<String> known = ConfigurationKeys.of(ROOT).read();
        List<String> named = first("`((?:nextlevel|integration)\\.[a-z-]+\\.[a-z-]+)`");
        assertThat(known).containsAll(named);
        assertThat(named)
                .containsAll(known.stream()
                        .filter(key -> key.matches(".*\\.keep(-\\w+)?|nextlevel\\.retention\\.(?!every$).*"))
                        .toList());
    }

    /** A table that all four services have is the kit's. */
    private static Set<String> tables() throws IOException {
        Set<String> kit = new TreeSet<>(names(SERVICES.getFirst()));
        for (String service : SERVICES) {
            kit.retainAll(names(service));
        }
        Set<String> all = kit.stream().map("kit."::concat).collect(Collectors.toCollection(TreeSet::new));
        for (String service : SERVICES) {
            names(service).stream()
                    .filter(table -> !kit.contains(table))
                    .map((service + ".")::concat)
                    .forEach(all::add);
        }
        return all;
    }

    private static List<String> names(String service) throws IOException {
        return Tables.read(ROOT.resolve(service + "-service/src/main/resources/db/tables.csv"))
                .names();
    }

    private static List<String> first(String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
