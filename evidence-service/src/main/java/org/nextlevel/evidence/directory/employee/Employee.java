package org.nextlevel.evidence.directory.employee;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.nextlevel.evidence.directory.named.AwaitedPerson;
import org.nextlevel.evidence.directory.named.MatrixLine;
import org.nextlevel.evidence.directory.position.Career;
import org.nextlevel.evidence.directory.position.Position;
import org.nextlevel.evidence.directory.position.Tenure;
import org.nextlevel.kit.reference.PersonReference;
import org.nextlevel.kit.tenant.Aggregate;
import org.nextlevel.kit.tenant.token.Login;

/**
 * Somebody who works or has worked for the company, known to its HR system by an external id and to Keycloak by a login,
 * which is found by the user name at the first sign-in. Who has left stays in the reporting line of those below until HR says another manager.
 */
@Entity
public class Employee extends Aggregate {
    @Id
    private UUID id;

    private String externalId;
    private String userName;
    private String displayName;
    private UUID managerId;

    /** Null when the manager is the same since the position began. */
    private LocalDate managerSince;

    private boolean active;

    /** Null for who never signed in. */
    @Embedded
    private SignIn signIn;

    /** The first day on which the person does not work here any more; null for who does. */
    private LocalDate leftOn;

    /** Null but for who waits for a manager who is not in the directory yet. */
    @Embedded
    private AwaitedPerson awaited;

    @ElementCollection
    @CollectionTable(name = "matrix_manager", joinColumns = @JoinColumn(name = "employee_id"))
    @BatchSize(size = 500)
    private Set<MatrixLine> matrixManagers = new HashSet<>();

    @Embedded
    private Position position;
    /** Null when nothing of it is known. */
    @Embedded
    private Profile profile;

    /** Null but for somebody of whom nothing is left than the id. */
    private Instant erasedAt;

    /** Kept by the database. */
    @Column(insertable = false, updatable = false)
    private Instant writtenAt;

    /** What {@link #emailKey()} says, for conditions. Kept by the database. */
    @Column(insertable = false, updatable = false)
    private String emailKey;

    protected Employee() {}

    public Employee(UUID id, String externalId, String userName, String displayName, Tenure present) {
        this.id = id;
        this.externalId = externalId;
        take(userName, displayName, new Career(List.of(present)));
    }

    /** Whether this is the career that is known already, as far as the present goes. */
    public boolean holds(Career career) {
        return present().equals(career.present()) && position.equals(career.position());
    }

    /** Takes over what the directory says now, and answers what happened to the person by it. */
    public EmployeeChange update(String newUserName, String newDisplayName, Career career) {
        boolean wasActive = active;
        UUID formerManagerId = managerId;
        Map<String, String> before = EmployeeChange.identity(this);
        take(newUserName, newDisplayName, career);
        return EmployeeChange.between(wasActive, before, formerManagerId, this);
    }

    /** The e-mail address in lower case; null when none is known. */
    String emailKey() {
        String email = profile().email();
        return email == null ? null : email.toLowerCase(Locale.ROOT);
    }

    /** What is said of the person beside name and position. */
    public Profile profile() {
        return profile == null ? Profile.NONE : profile;
    }

    /** From now on this is said of the person beside name and position. */
    public void has(Profile newProfile) {
        profile = newProfile;
    }

    /** The manager is somebody who is not in the directory yet; null when none is awaited any more. */
    public void awaits(AwaitedPerson manager) {
        awaited = manager;
    }

    /** The manager who is not in the directory yet; null when none is awaited. */
    public AwaitedPerson awaited() {
        return awaited;
    }

    /** To whom the person reports beside the manager, in the directory or not yet. */
    public Set<MatrixLine> matrixManagers() {
        return Set.copyOf(matrixManagers);
    }

    /** The ids of those of them who are in the directory. */
    public Set<UUID> matrixManagerIds() {
        return matrixManagers.stream().flatMap(one -> one.id().stream()).collect(Collectors.toSet());
    }

    /** From now on the person reports to these beside the manager, and to nobody else; nothing else happened. */
    public EmployeeChange reportsBesideTo(Set<MatrixLine> named) {
        Set<UUID> before = matrixManagerIds();
        matrixManagers.retainAll(named);
        matrixManagers.addAll(named);
        return EmployeeChange.between(active, EmployeeChange.identity(this), managerId, this)
                .inMatrix(before, matrixManagerIds());
    }

    /** The HR system knows the person by another id from now on; nothing else happened. */
    public EmployeeChange renumber(String newExternalId) {
        externalId = newExternalId;
        return EmployeeChange.between(active, EmployeeChange.identity(this), managerId, this);
    }

    private void take(String newUserName, String newDisplayName, Career career) {
        Tenure present = career.present();
        userName = newUserName.toLowerCase(Locale.ROOT);
        displayName = newDisplayName;
        position = career.position();
        managerId = present.managerId();
        managerSince = present.since().equals(position.since()) ? null : present.since();
        leftOn = present.leftOn();
        active = leftOn == null;
    }

    /** Leaves an id and no word, and the login, which names nobody: it refuses whoever still signs in so. */
    public void erase(Instant at, LocalDate today) {
        externalId = "erased-" + id;
        userName = externalId;
        displayName = "";
        position = new Position("", "", null, "", null, position.since());
        profile = null;
        leftOn = leftOn == null ? today : leftOn;
        active = false;
        signIn = signIn().withoutName();
        awaited = null;
        erasedAt = at;
    }

    /** Whether nothing is left of the person than the id. */
    public boolean isErased() {
        return erasedAt != null;
    }

    /** From now on whoever signs in so is this person, whatever the names say. */
    public void bindTo(Login login) {
        signIn = SignIn.as(login);
    }

    /** Whether nobody signed in as this person yet, and who does so under this name is they. */
    public boolean waitsFor(String name) {
        return active && signIn().waitsFor(name, userName);
    }

    /** How the person signs in; null for who never did. */
    public Login login() {
        return signIn().login();
    }

    private SignIn signIn() {
        return signIn == null ? SignIn.NONE : signIn;
    }

    /** The position under the present manager; the last one of who has left. */
    public Tenure present() {
        return new Tenure(managerSince == null ? position : position.startingOn(managerSince), managerId, leftOn);
    }

    public UUID id() {
        return id;
    }

    /** The HR system's id. */
    public String externalId() {
        return externalId;
    }

    public String userName() {
        return userName;
    }

    public String displayName() {
        return displayName;
    }

    /** By name and title, as all colleagues know them; by the id alone once erased. */
    public PersonReference reference() {
        return isErased() ? PersonReference.of(id) : new PersonReference(id, displayName, position.findTitle());
    }

    /** Id of the manager; null for who reports to nobody. */
    public UUID managerId() {
        return managerId;
    }

    public boolean isActive() {
        return active;
    }

    /** The first day on which the person does not work here any more; null for who does. */
    public LocalDate leftOn() {
        return leftOn;
    }

    public Position position() {
        return position;
    }
}
