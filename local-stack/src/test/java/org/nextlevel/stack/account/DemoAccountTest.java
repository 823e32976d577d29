package org.nextlevel.stack.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nextlevel.stack.server.StackProblem;

class DemoAccountTest {
    @Test
    void theRealmFileNamesEverybody() {
        assertThat(DemoAccount.all())
                .contains(
                        new DemoAccount("acme-engineer", List.of(), List.of("acme"), false),
                        new DemoAccount("acme-hr", List.of("hr"), List.of("acme"), false),
                        new DemoAccount("acme-editor", List.of("framework-editor"), List.of("acme"), false),
                        new DemoAccount("acme-auditor", List.of("auditor"), List.of("acme"), false),
                        new DemoAccount("acme-operator", List.of("operator"), List.of("acme"), false),
                        new DemoAccount("acme-and-globex", List.of("hr"), List.of("acme", "globex"), false),
                        new DemoAccount("acme-hris", List.of(), List.of("acme"), true))
                .hasSize(12);
    }

    @Test
    void aStrangerIsAnsweredWithThoseWhoExist() {
        assertThatThrownBy(() -> DemoAccount.named("alice"))
                .isInstanceOf(StackProblem.class)
                .hasMessageStartingWith("There is no user 'alice'; there are acme-engineer, acme-manager,");
    }
}
