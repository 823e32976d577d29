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
                        new DemoAccount("acme-engineer", List.of(), false),
                        new DemoAccount("acme-hr", List.of("hr"), false),
                        new DemoAccount("acme-editor", List.of("framework-editor"), false),
                        new DemoAccount("acme-hris", List.of("integration"), true))
                .hasSize(8);
    }

    @Test
    void aStrangerIsAnsweredWithThoseWhoExist() {
        assertThatThrownBy(() -> DemoAccount.named("alice"))
                .isInstanceOf(StackProblem.class)
                .hasMessageStartingWith("There is no user 'alice'; there are acme-engineer, acme-manager,");
    }
}
