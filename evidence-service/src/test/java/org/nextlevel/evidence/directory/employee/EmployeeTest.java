package org.nextlevel.evidence.directory.employee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.directory.employee.EmployeeEvent.Type;
import org.nextlevel.evidence.directory.position.Career;
import org.nextlevel.evidence.directory.position.Position;
import org.nextlevel.evidence.directory.position.Tenure;

@Tag("directory")
class EmployeeTest {
    private static final UUID MANAGER = new UUID(0, 1);
    private static final UUID DIRECTOR = new UUID(0, 2);
    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");
    private final Position one = position("one", "2025-01-01");
    private final Employee erin =
            new Employee(new UUID(0, 3), "hr-1", "Erin", "Erin Engineer", new Tenure(one, MANAGER, null));

    @Test
    void aCorrectedLevelIsAChange() {
        assertThat(becomes(career().with(position("two", "2025-01-01"), MANAGER, TODAY)))
                .containsExactly(Type.EMPLOYEE_CHANGED);
        assertThat(erin.position().level()).isEqualTo("two");
    }

    @Test
    void anotherManagerIsToldWithTheFormerOne() {
        Career career = career().with(one, DIRECTOR, TODAY);
        EmployeeChange change = erin.update("erin", "Erin Engineer", career);
        assertThat(change.events(EmployeePayload.of(erin, "digest")))
                .containsExactly(new EmployeeEvent(Type.MANAGER_CHANGED, EmployeePayload.of(erin, "digest"), MANAGER));
        assertThat(erin.position()).isEqualTo(one);
        assertThat(erin.present().since()).isEqualTo(TODAY);
    }

    @Test
    void whoLeftIsInactiveSinceThatDay() {
        assertThat(becomes(career().left(TODAY))).containsExactly(Type.EMPLOYEE_LEFT);
        assertThat(erin.isActive()).isFalse();
        assertThat(erin.leftOn()).isEqualTo(TODAY);
        assertThat(erin.managerId()).isEqualTo(MANAGER);
    }

    @Test
    void whoComesBackUnderAnotherManagerIsToldAsBoth() {
        becomes(career().left(LocalDate.parse("2026-01-01")));
        assertThat(becomes(career().back(position("one", "2026-05-01"), DIRECTOR, TODAY)))
                .containsExactly(Type.EMPLOYEE_REHIRED, Type.MANAGER_CHANGED);
        assertThat(erin.isActive()).isTrue();
        assertThat(erin.leftOn()).isNull();
        assertThat(erin.position().since()).isEqualTo("2026-05-01");
    }

    @Test
    void nothingOfTheProfileIsLeftOfWhoIsErased() {
        erin.has(new Profile("erin@acme.example", "de", null, "4711", "Basel", null, null, Map.of("grade", "g1")));
        erin.erase(Instant.EPOCH, TODAY);
        assertThat(erin.profile()).isEqualTo(Profile.NONE);
        assertThat(EmployeePayload.of(erin, "digest").erased()).isTrue();
    }

    @Test
    void theSameAgainIsNoDifference() {
        assertThat(erin.holds(career())).isTrue();
        assertThat(erin.holds(career().left(TODAY))).isFalse();
    }

    private List<Type> becomes(Career career) {
        EmployeeChange change = erin.update("erin", "Erin Engineer", career);
        return change.events(EmployeePayload.of(erin, "digest")).stream()
                .map(EmployeeEvent::type)
                .toList();
    }

    private Career career() {
        return new Career(List.of(erin.present()));
    }

    private static Position position(String level, String since) {
        return new Position("craft", level, null, "Maker", null, LocalDate.parse(since));
    }
}
