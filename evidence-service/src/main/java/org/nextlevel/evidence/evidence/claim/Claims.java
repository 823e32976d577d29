package org.nextlevel.evidence.evidence.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.suggestion.framework.KnownFramework;
import org.nextlevel.evidence.suggestion.framework.KnownFrameworks;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;

/** What can be claimed: competencies at levels that the framework of the owner's position has. */
@ApplicationScoped
public class Claims {
    private final KnownFrameworks frameworks;

    Claims(KnownFrameworks frameworks) {
        this.frameworks = frameworks;
    }

    /**
     * The claims as kept.
     *
     * @throws Invalid with every claim that names what does not exist, or that is made twice
     */
    public List<Claim> checked(Employee owner, List<ClaimRequest> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        String framework = owner.position().framework();
        KnownFramework known = frameworks
                .findByKey(framework)
                .orElseThrow(() -> new Invalid("#/claims", KnownFrameworks.unknown(framework)));
        List<Violation> faults = new ArrayList<>();
        List<Claim> kept = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            ClaimRequest claim = claims.get(i);
            String pointer = "#/claims/" + i;
            known.faultOfCompetency(claim.competency())
                    .ifPresent(fault -> faults.add(Violation.at(pointer + "/competency", fault)));
            known.faultOfLevel(claim.level()).ifPresent(fault -> faults.add(Violation.at(pointer + "/level", fault)));
            if (claim.expectation() != null) {
                known.faultOfExpectation(claim.expectation(), claim.competency(), claim.level())
                        .ifPresent(fault -> faults.add(Violation.at(pointer + "/expectation", fault)));
            }
            if (claims.subList(0, i).stream().anyMatch(claim::overlaps)) {
                faults.add(Violation.at(pointer, "'%s' is claimed already", claim.competency()));
            }
            kept.add(new Claim(framework, claim.competency(), claim.level(), claim.expectation()));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return kept;
    }
}
