package org.nextlevel.integration.notification.kind;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Who is told of what: those whom it concerns among those who may know of it. */
@Tag("M3.3")
@Tag("privacy")
class NotificationOccasionTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Map<String, UUID> PEOPLE = Stream.of("owner", "manager", "attester", "approver")
            .collect(Collectors.toMap(name -> name, name -> UUID.nameUUIDFromBytes(name.getBytes(UTF_8))));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/notified.csv", numLinesToSkip = 1)
    void eachOccasionReachesWhomItConcernsAndNobodyElse(
            NotificationOccasion occasion, String sharedWith, String madeAs, String recipients, String named) {
        var thing = new ToldThing(
                person("owner"),
                person("manager"),
                person("attester"),
                person("approver"),
                null,
                sharedWith,
                madeAs,
                person("owner"));
        Set<UUID> known = Set.copyOf(PEOPLE.values());
        assertThat(occasion.recipients(thing, known))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(recipients == null ? new String[0] : recipients.split(" "))
                                .map(NotificationOccasionTest::person)
                                .toList());
        assertThat(occasion.other(thing, known).orElse(null)).isEqualTo(named == null ? null : person(named));
        assertThat(occasion.recipients(thing, Set.of())).isEmpty();
        assertThat(occasion.other(thing, Set.of())).isEmpty();
        assertThat(occasion.sentence().contains("%s")).isEqualTo(named != null);
    }

    @Test
    void whoIsShownACaseWithAProposalHearsOfTheProposalAlone() {
        var thing = new ToldThing(
                person("owner"), person("manager"), null, person("approver"), true, "APPROVER", null, null);
        Set<UUID> known = Set.copyOf(PEOPLE.values());
        assertThat(NotificationOccasion.CASE_SHOWN.recipients(thing, known)).isEmpty();
        assertThat(NotificationOccasion.PROPOSAL_SHOWN.recipients(thing, known)).containsExactly(person("approver"));
    }

    @Test
    void everyOccasionIsInTheTable() throws IOException {
        assertThat(lines("notified.csv").map(cells -> cells[0]).collect(Collectors.toSet()))
                .isEqualTo(Arrays.stream(NotificationOccasion.values())
                        .map(Enum::name)
                        .collect(Collectors.toSet()));
    }

    @Test
    void ofEveryEventSomebodyIsToldOrNobodyForAReason() throws IOException {
        List<String> silent = lines("silent.csv").map(cells -> cells[0]).toList();
        Stream<String> told = Arrays.stream(NotificationOccasion.values())
                .map(NotificationOccasion::event)
                .filter(event -> !event.isEmpty())
                .distinct();
        assertThat(Stream.concat(silent.stream(), told))
                .as("a new event stands in NotificationOccasion, or in silent.csv with the reason")
                .containsExactlyInAnyOrderElementsOf(events());
        assertThat(lines("silent.csv").map(cells -> cells[1])).allMatch(reason -> !reason.isBlank());
    }

    @Test
    void theGuideSaysWhoIsToldOfWhatAndInWhichWords() throws IOException {
        String guide = Files.readString(DOCS.resolve("integration.md"));
        assertThat(Arrays.stream(NotificationOccasion.values())
                        .filter(one -> !one.event().isEmpty())
                        .map(one -> "| `%s` | `%s` |".formatted(one.event(), one.kind())))
                .allSatisfy(line -> assertThat(guide).contains(line));
        assertThat(Arrays.stream(NotificationOccasion.values())
                        .map(one -> one.sentence().replace("%s", "Marek")))
                .allSatisfy(sentence -> assertThat(guide).contains(sentence));
    }

    private static UUID person(String name) {
        return PEOPLE.get(name);
    }

    private static Stream<String[]> lines(String file) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources", file)).stream()
                .skip(1)
                .map(line -> line.split(",", 2));
    }

    /** {@code case-closed.json} is the sample of {@code CaseClosed}. */
    private static Set<String> events() throws IOException {
        try (Stream<Path> samples = Files.list(DOCS.resolve("events"))) {
            return samples.map(file -> file.getFileName().toString().replaceFirst("\\..*", ""))
                    .map(name -> Arrays.stream(name.split("-"))
                            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                            .collect(Collectors.joining()))
                    .collect(Collectors.toSet());
        }
    }
}
