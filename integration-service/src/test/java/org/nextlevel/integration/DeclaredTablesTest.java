package org.nextlevel.integration;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.nextlevel.kit.personal.PersonalData;
import org.nextlevel.testkit.table.EveryTableIsDeclared;

@QuarkusTest
class DeclaredTablesTest extends EveryTableIsDeclared {
    @Inject
    @Any
    Instance<PersonalData> sorts;

    @Override
    protected Set<String> personalData() {
        return sorts.stream().map(PersonalData::name).collect(Collectors.toSet());
    }
}
