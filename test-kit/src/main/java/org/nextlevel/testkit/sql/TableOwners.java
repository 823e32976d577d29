package org.nextlevel.testkit.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.stack.rebuild.Tables;

/** Which wing of a service owns each table, and each entity by the table that it is kept in. */
record TableOwners(Map<String, String> wingOfTable, List<SourceEntity> entities) {
    static TableOwners of(Tables tables, List<SourceEntity> entities) {
        Map<String, String> wings = tables.all().stream()
                .collect(Collectors.toMap(
                        Tables.Table::name,
                        table -> Optional.ofNullable(table.wing()).orElse("")));
        return new TableOwners(wings, entities);
    }

    /** What SQL of the text's wing names although another wing owns it, as one sentence a table. */
    Stream<String> foreignTables(SourceText text) {
        return SqlTables.in(text.text()).stream()
                .distinct()
                .flatMap(name -> owner(name).stream()
                        .filter(owner -> !owner.equals(text.wing()))
                        .map(owner -> "%s names %s of %s".formatted(text.place(), name, owner)));
    }

    /** Entities that stand in another wing than the one that {@code db/tables.csv} gives their table to. */
    List<String> misplacedEntities() {
        List<String> misplaced = new ArrayList<>();
        for (SourceEntity entity : entities) {
            String declared = wingOfTable.get(entity.table());
            if (!entity.wing().equals(declared)) {
                misplaced.add("%s stands in %s, but its table %s is declared for %s"
                        .formatted(entity.name(), entity.wing(), entity.table(), declared));
            }
        }
        return misplaced;
    }

    /** The owner of what SQL calls by the name of a table or HQL by the name of an entity; empty for any other word. */
    private Optional<String> owner(String name) {
        Optional<String> ofEntity = entities.stream()
                .filter(entity -> entity.name().equals(name))
                .map(entity -> wingOfTable.getOrDefault(entity.table(), entity.wing()))
                .findFirst();
        return ofEntity.or(() -> Optional.ofNullable(wingOfTable.get(name.toLowerCase(Locale.ROOT))));
    }
}
