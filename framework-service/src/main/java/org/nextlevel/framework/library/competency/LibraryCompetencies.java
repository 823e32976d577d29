package org.nextlevel.framework.library.competency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.nextlevel.framework.library.CompetencyLibrary;
import org.nextlevel.framework.list.ListedCompetency;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.sql.Row;
import org.nextlevel.kit.sql.Sql;

/** The competencies of the current tenant's libraries. */
@ApplicationScoped
public class LibraryCompetencies {
    private static final Keyset<ListedCompetency> BY_NAME = Keyset.ascending(
                    "name", String.class, ListedCompetency::name)
            .then("id", String.class, ListedCompetency::id);
    private static final String OF_LIBRARY =
            "select id, name, description, synonyms from library_competency where tenant = :tenant and library_id = :library ";
    private static final String WRITE = """
            insert into library_competency (tenant, library_id, id, name, description, synonyms, found_by)
            values (:tenant, :library, :id, :name, :description, :synonyms, :foundBy)
            on conflict (tenant, library_id, id) do update
            set name = excluded.name, description = excluded.description, synonyms = excluded.synonyms,
              found_by = excluded.found_by""";
    private static final int MOST_WORDS = 10;
    /** The driver holds the values of all that are written together. */
    private static final int WRITTEN_AT_ONCE = 500;

    private final Sql sql;

    LibraryCompetencies(Sql sql) {
        this.sql = sql;
    }

    /**
     * In the order of names.
     *
     * @param search words that the name or one of the synonyms has, in any order, upper and lower case alike; null for all
     */
    Page<ListedCompetency> page(CompetencyLibrary library, String search, PageRequest request) {
        return sql.query(OF_LIBRARY + "and found_by like all(:patterns) {page}")
                .with("library", library.id())
                .with("patterns", patterns(search))
                .page(BY_NAME, request, LibraryCompetencies::read);
    }

    /** Those of these ids, by id; those that do not exist are left out. */
    public Map<String, ListedCompetency> byId(CompetencyLibrary library, Collection<String> ids) {
        Map<String, ListedCompetency> found = new HashMap<>();
        sql.query(OF_LIBRARY + "and id = any(:ids)")
                .with("library", library.id())
                .with("ids", ids)
                .each(row -> found.put(row.text("id"), read(row)));
        return found;
    }

    /** All of them, by id. */
    Map<String, ListedCompetency> all(CompetencyLibrary library) {
        Map<String, ListedCompetency> all = new HashMap<>();
        sql.query(OF_LIBRARY).with("library", library.id()).each(row -> all.put(row.text("id"), read(row)));
        return all;
    }

    /** Removes those that are gone, and writes those that are new or say something else. */
    void apply(CompetencyLibrary library, ListChange change) {
        if (!change.gone().isEmpty()) {
            sql.update(
                            "delete from library_competency where tenant = :tenant and library_id = :library and id = any(:gone)")
                    .with("library", library.id())
                    .with("gone", change.gone())
                    .run();
        }
        List<ListedCompetency> written = change.written();
        for (int from = 0; from < written.size(); from += WRITTEN_AT_ONCE) {
            write(library, written.subList(from, Math.min(from + WRITTEN_AT_ONCE, written.size())));
        }
    }

    private void write(CompetencyLibrary library, List<ListedCompetency> some) {
        sql.update(WRITE)
                .runEach(
                        some,
                        (update, one) -> update.with("library", library.id())
                                .with("id", one.id())
                                .with("name", one.name())
                                .with("description", one.description())
                                .json("synonyms", one.synonyms())
                                .with("foundBy", foundBy(one)));
    }

    private static ListedCompetency read(Row row) {
        return new ListedCompetency(
                row.text("id"),
                row.text("name"),
                row.text("description"),
                List.of(row.json("synonyms", String[].class)));
    }

    private static String foundBy(ListedCompetency one) {
        return Stream.concat(Stream.of(one.name()), one.synonyms().stream())
                .map(text -> text.toLowerCase(Locale.ROOT))
                .reduce((left, right) -> left + "\n" + right)
                .orElseThrow();
    }

    /** Each of them fits when the word is there; that of no word always does. */
    private static List<String> patterns(String search) {
        return search == null || search.isBlank()
                ? List.of("%")
                : Arrays.stream(search.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                        .limit(MOST_WORDS)
                        .map(word -> "%"
                                + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                        .toList();
    }
}
