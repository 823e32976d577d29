package org.nextlevel.evidence.directory.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.evidence.directory.employee.Profile;
import org.nextlevel.evidence.directory.level.FoundLevel;
import org.nextlevel.evidence.directory.level.LevelMapping;
import org.nextlevel.evidence.directory.level.MappingFacts;
import org.nextlevel.evidence.directory.level.MappingRule;
import org.nextlevel.evidence.directory.level.PeopleGroups;
import org.nextlevel.evidence.directory.position.Position;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.reference.PersonReference;
import org.nextlevel.kit.sql.Row;
import org.nextlevel.kit.sql.Sql;

/** Those who work here and were told no level: they have none, or a rule found it. */
@ApplicationScoped
class UntoldLevels {
    private static final String UNTOLD = """
            from employee where tenant = :tenant and active and (level = '' or level_found_by is not null)""";
    private static final String ALL = """
            select id, external_id, display_name, framework, level, title, department, cost_centre, location,
              employment_type, attributes\s""" + UNTOLD + " order by id";
    private static final String IDS = "select id " + UNTOLD;
    private static final String AMONG = "select id, external_id " + UNTOLD + " and id = any(:people) order by id";
    private static final String NUMBERS = "select id, external_id " + UNTOLD + " {page}";
    private static final Keyset<Numbered> BY_ID = Keyset.ascending("id", UUID.class, Numbered::id);

    private final Sql sql;

    private final PeopleGroups groups;

    UntoldLevels(Sql sql, PeopleGroups groups) {
        this.groups = groups;
        this.sql = sql;
    }

    /** A person by the HR system's id. */
    record Numbered(UUID id, String externalId) {}

    private static final class Texts extends HashMap<String, String> {
        private static final long serialVersionUID = 1;
    }

    /** A page of them. */
    Page<Numbered> page(PageRequest request) {
        return sql.query(NUMBERS).page(BY_ID, request, row -> new Numbered(row.uuid("id"), row.text("external_id")));
    }

    /** Those among some people, in the order of ids. */
    List<Numbered> among(Collection<UUID> people) {
        return sql.query(AMONG)
                .with("people", people)
                .list(row -> new Numbered(row.uuid("id"), row.text("external_id")));
    }

    /** What some rules would do to each of them; a query or two, however many they are. */
    List<LevelFinding> findings(List<MappingRule> rules) {
        Map<UUID, List<String>> inGroups = LevelMapping.asksForGroups(rules)
                ? groups.namesOf(sql.query(IDS).list(row -> row.uuid("id")))
                : Map.of();
        return sql.query(ALL).list(row -> finding(rules, row, inGroups.getOrDefault(row.uuid("id"), List.of())));
    }

    private static LevelFinding finding(List<MappingRule> rules, Row row, List<String> groups) {
        var position = new Position(null, null, null, row.text("title"), row.text("department"), null);
        var profile = new Profile(
                null,
                null,
                null,
                row.text("cost_centre"),
                row.text("location"),
                row.text("employment_type"),
                null,
                row.json("attributes", Texts.class));
        FoundLevel found = LevelMapping.find(rules, 0, MappingFacts.of(position, profile, groups))
                .orElse(null);
        return new LevelFinding(
                new PersonReference(row.uuid("id"), row.text("display_name"), position.findTitle()),
                row.text("external_id"),
                row.text("framework"),
                row.text("level"),
                found == null ? "" : found.framework(),
                found == null ? "" : found.level(),
                found == null ? null : found.rule());
    }
}
