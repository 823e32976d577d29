package org.nextlevel.testkit.rule;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Column;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;

/** A field whose {@code @Column} does not give the name that the naming strategy of all services gives already. */
final class NameNoColumnAgain extends ArchCondition<JavaField> {
    private static final PhysicalNamingStrategySnakeCaseImpl STRATEGY = new PhysicalNamingStrategySnakeCaseImpl();

    NameNoColumnAgain() {
        super("not name a column as the naming strategy does");
    }

    @Override
    public void check(JavaField field, ConditionEvents events) {
        String name = field.getAnnotationOfType(Column.class).name();
        String given = STRATEGY.toPhysicalColumnName(Identifier.toIdentifier(field.getName()), null)
                .getText();
        if (name.equals(given)) {
            events.add(SimpleConditionEvent.violated(
                    field, "%s is %s without @Column(name)".formatted(field.getFullName(), given)));
        }
    }
}
