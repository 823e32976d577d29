package org.nextlevel.testkit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.stack.rebuild.Tables;
import org.nextlevel.testkit.source.SourceFiles;

/**
 * A wing of a service asks another wing through its types and never reads or writes its tables. Which wing owns a table
 * is said in the column {@code wing} of {@code db/tables.csv}; tables of the kit belong to {@code kit} and are named by
 * no service. Checked are the texts in {@code src/main/java} that read as SQL or HQL. Extend it as a plain test.
 */
@Tag("architecture")
public abstract class NoSqlAcrossWings {
    private final String root;
    private final Path module;

    /** @param root the root package of the service, for example {@code org.nextlevel.advisor} */
    protected NoSqlAcrossWings(String root) {
        this(root, Path.of(""));
    }

    NoSqlAcrossWings(String root, Path module) {
        this.root = root;
        this.module = module;
    }

    @Test
    void sqlOfAWingNamesItsOwnTablesAlone() {
        List<SourceReader> sources = sources();
        TableOwners owners = owners(sources);
        assertThat(sources.stream()
                        .flatMap(source -> source.texts().stream())
                        .filter(SourceText::isSql)
                        .flatMap(owners::foreignTables))
                .as("SQL that names a table of another wing: ask its owner instead")
                .isEmpty();
    }

    @Test
    void everyTableIsDeclaredForTheWingOfItsEntity() {
        assertThat(owners(sources()).misplacedEntities()).isEmpty();
    }

    private List<SourceReader> sources() {
        return SourceFiles.in(module.resolve("src/main/java")).stream()
                .map(file -> SourceReader.of(file, root))
                .toList();
    }

    private TableOwners owners(List<SourceReader> sources) {
        Tables tables = Tables.read(module.resolve("src/main/resources/db/tables.csv"));
        return TableOwners.of(
                tables,
                sources.stream().flatMap(source -> source.entities().stream()).toList());
    }
}
