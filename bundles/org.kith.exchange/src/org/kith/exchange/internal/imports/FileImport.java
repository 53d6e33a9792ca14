// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.Photo;
import org.kith.core.format.Format;
import org.kith.core.format.FormatException;
import org.kith.core.format.GroupRecord;
import org.kith.core.format.ImportOptions;
import org.kith.core.format.ImportOptions.Mode;
import org.kith.core.format.ImportReport.FileReport;
import org.kith.core.format.ImportReport.Notice;
import org.kith.core.format.InteractionRecord;
import org.kith.core.format.JobRecord;
import org.kith.core.format.ModelRecord;
import org.kith.core.format.PersonRecord;
import org.kith.core.format.Records;
import org.kith.core.format.RejectedSource;
import org.kith.core.format.TestimonialRecord;
import org.kith.core.format.VisibilityRecord;
import org.kith.exchange.internal.Messages;
import org.kith.exchange.internal.person.PersonSnapshot;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.ImportBatch;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Provenance;
import org.kith.model.pipeline.Opportunity;

/** Takes the records of one file into a network and counts what became of them. */
final class FileImport implements Records {

    /** The source of what was typed in here. */
    private static final String HERE = "kith";

    private final Network network;
    private final Identities identities;
    private final Catalog catalog;
    private final Path file;
    private final String format;
    private final ImportOptions options;
    private final ImportBatch batch = ContactsFactory.eINSTANCE.createImportBatch();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();
    private final List<GroupRecord> groups = new ArrayList<>();
    private final Set<Integer> review = new HashSet<>();
    private final KnownInteractions interactions;
    private ModelImport model;
    private KnownSubjects subjects;
    private Jobs jobs;
    private Testimonials testimonials;
    private int strangers;
    private int leftOut;
    private int created;
    private int updated;
    private int unchanged;

    FileImport(Network network, Identities identities, Catalog catalog, Path file, Format format,
            ImportOptions options, Clock clock) {
        this.network = network;
        this.options = options;
        this.identities = identities;
        this.catalog = catalog;
        this.file = file;
        this.format = format.id();
        this.interactions = new KnownInteractions(network, format.id());
        batch.setAt(clock.instant());
        batch.setFormat(format.id());
        batch.setFile(String.valueOf(file.getFileName()));
    }

    @Override
    public ImportOptions options() {
        return options;
    }

    @Override
    public void accept(PersonRecord record) {
        var externalId = Identities.externalId(record);
        var known = PersonRecord.OWNER.equals(externalId) ? network.root().getOwner()
                : identities.find(record, format, externalId);
        if (known == null && options.mode() == Mode.FILL) {
            leaveOut();
            return;
        }
        employ(record.person());
        if (known == null) {
            create(record, externalId);
        } else if (options.mode() != Mode.CREATE && update(known, record, externalId)) {
            identities.learn(known);
            updated++;
        } else {
            unchanged++;
        }
        var person = known == null ? record.person() : known;
        if (record.photo() != null && record.photo().hash().equals(person.getPhoto())) {
            accept(record.photo());
        }
        if (person.isPlaceholder() && person != network.root().getOwner()) {
            warn(record.position(), NLS.bind(Messages.Record_placeholder, person.getLabel()));
        }
    }

    private void leaveOut() {
        leftOut++;
        unchanged++;
    }

    @Override
    public void accept(InteractionRecord record) {
        var people = record.people().stream().map(identities::byAddress)
                .filter(person -> person != null && person != network.root().getOwner()).distinct().toList();
        if (people.isEmpty()) {
            strangers++;
            unchanged++;
            return;
        }
        var known = interactions.find(record.externalId(), people);
        if (known == null && options.mode() == Mode.FILL) {
            leaveOut();
        } else if (known == null) {
            create(record, people);
        } else if (options.mode() != Mode.CREATE && isMoreTold(record, known)) {
            known.setNotes(record.interaction().getNotes());
            updated++;
        } else {
            unchanged++;
        }
    }

    /** Of an interaction that was imported without its content, the content may be asked for later. */
    private static boolean isMoreTold(InteractionRecord record, Interaction known) {
        return known.getNotes() == null && record.interaction().getNotes() != null;
    }

    @Override
    public void accept(JobRecord record) {
        if (jobs == null) {
            jobs = new Jobs(network, catalog, LocalDate.ofInstant(batch.getAt(), ZoneId.systemDefault()));
        }
        take(record.externalId(), () -> jobs.open(record), known -> jobs.update((Opportunity) known, record));
    }

    @Override
    public void accept(TestimonialRecord record) {
        if (testimonials == null) {
            testimonials = new Testimonials(network, identities, catalog);
        }
        var meant = testimonials.meant(record.other());
        if (meant.size() == 1) {
            take(record.externalId(), () -> network.add(testimonials.complete(record, meant.getFirst())),
                    known -> Testimonials.update(known, record.testimonial()));
        } else {
            unchanged++;
            warn(record.position(), whyNotMeant(record.other(), !meant.isEmpty()));
        }
    }

    @Override
    public void accept(VisibilityRecord record) {
        take(record.externalId(), () -> Appearances.add(network, record),
                known -> Appearances.update(network, known, record));
    }

    private static String whyNotMeant(Person other, boolean several) {
        var name = other.getLabel();
        return several ? NLS.bind(Messages.Record_severalOfName, name)
                : other.getContactPoints().isEmpty() ? NLS.bind(Messages.Record_notInNetwork, name)
                        : NLS.bind(Messages.Record_noSuchProfile, name,
                                other.getContactPoints().getFirst().getNormalized());
    }

    /** @param update changes what was brought before, and tells whether it did */
    private void take(String externalId, Supplier<Identified> make, Predicate<Identified> update) {
        subjects = subjects == null ? new KnownSubjects(network, format) : subjects;
        var known = subjects.find(externalId);
        if (known == null && options.mode() == Mode.FILL) {
            leaveOut();
        } else if (known == null) {
            var made = make.get();
            addProvenance(made, externalId);
            subjects.learn(made);
            created++;
        } else if (options.mode() != Mode.CREATE && update.test(known)) {
            updated++;
        } else {
            unchanged++;
        }
    }

    @Override
    public void accept(GroupRecord record) {
        groups.add(record);
    }

    /** Members may come after their group, so that it is looked at once all are there. */
    private void tag(GroupRecord group) {
        var members = group.members().stream().map(uid -> identities.byUid(format, uid)).filter(Objects::nonNull)
                .toList();
        if (members.isEmpty()) {
            warn(group.position(), NLS.bind(Messages.Card_groupOfNobody, group.name()));
        }
        boolean changed = false;
        if (options.mode() == Mode.UPDATE) {
            for (var person : members) {
                changed |= tag(person, List.of(group.name()));
            }
        }
        if (changed) {
            batch();
            updated++;
        } else {
            unchanged++;
        }
    }

    @Override
    public void accept(Photo photo) {
        if (!options.rehearsal()) {
            network.keep(photo);
        }
    }

    @Override
    public void accept(ModelRecord record) {
        if (model == null) {
            model = new ModelImport(network, identities, catalog, options.mode());
        }
        try {
            var outcome = model.take(record);
            if (ModelImport.isCounted(record)) {
                count(outcome);
            }
        } catch (IOException e) {
            throw new Unreadable(new FormatException(NLS.bind(Messages.Model_record, new Object[] {
                file.getFileName(), record.position(), record.type().getName(), e.getMessage()}), e));
        }
    }

    private void count(ModelImport.Outcome outcome) {
        switch (outcome) {
            case CREATED -> created++;
            case UPDATED -> updated++;
            case UNCHANGED -> unchanged++;
            case LEFT_OUT -> leaveOut();
        }
    }

    private void create(InteractionRecord record, List<Person> people) {
        var interaction = record.interaction();
        for (var person : people) {
            var participation = ContactsFactory.eINSTANCE.createParticipation();
            participation.setParty(person);
            interaction.getParticipations().add(participation);
        }
        addProvenance(interaction, record.externalId());
        interactions.learn(network.add(interaction));
        created++;
    }

    /** Puts the employers and skills of the network into the place of those that the record brought. */
    private void employ(Person person) {
        for (var employment : person.getEmployments()) {
            if (employment.getOrganization() != null) {
                employment.setOrganization(catalog.organization(employment.getOrganization()));
            }
        }
        person.getSkillClaims().forEach(claim -> claim.setSkill(catalog.skill(claim.getSkill())));
    }

    private void create(PersonRecord record, String externalId) {
        var person = record.person();
        var sharing = identities.sharingEmail(person);
        if (sharing != null) {
            warn(record.position(), NLS.bind(Messages.Record_sharedEmail, sharing.getLabel(), person.getLabel()));
        }
        tag(person, record.tags());
        addProvenance(person, externalId);
        identities.learn(network.add(person));
        created++;
    }

    private boolean update(Person person, PersonRecord record, String externalId) {
        boolean own = Identities.isOwn(record, person);
        if (own) {
            dropGuessedNames(person, record.person());
        }
        var origin = person.getProvenance().stream().filter(each -> format.equals(each.getSource())
                && Objects.equals(externalId, each.getExternalId())).findFirst();
        boolean otherSource = origin.isEmpty() && !own;
        boolean joins = otherSource && person != network.root().getOwner();
        if (joins) {
            remember(person);
        }
        tag(record.person(), record.tags());
        var came = joins || origin.isPresent() && origin.get().getRecord() != null
                ? PersonSnapshot.write(record.person()) : null;
        boolean changed = update(person, record, origin.isPresent());
        changed |= person.getTags().addAll(record.person().getTags());
        if (otherSource) {
            addProvenance(person, externalId).setRecord(came);
        } else if (changed && origin.isPresent()) {
            renew(origin.get(), came);
        }
        return changed || otherSource;
    }

    private boolean update(Person person, PersonRecord record, boolean knownSource) {
        var update = options.mode() == Mode.FILL ? Update.ofBlanks(person, record.person())
                : new Update(person, record.person(), knownSource, month());
        boolean changed = update.apply();
        if (update.former() != null) {
            warn(record.position(), NLS.bind(Messages.Record_moved, new Object[] {person.getLabel(),
                words(person.getCurrentEmployment()), words(update.former())}));
        }
        return changed;
    }

    /** Keeps what is known of a person before another record is joined with it, so that they can be separated. */
    private void remember(Person person) {
        if (person.getProvenance().stream().allMatch(each -> each.getRecord() == null)) {
            var first = person.getProvenance().isEmpty() ? addProvenance(person, HERE, null)
                    : person.getProvenance().getFirst();
            first.setRecord(PersonSnapshot.write(person));
        }
    }

    private void renew(Provenance origin, String came) {
        origin.setBatch(batch());
        origin.setRecord(came);
    }

    /** Where Kith knew a name only as a whole, its card does, too; the parts are a guess of the reader. */
    private static void dropGuessedNames(Person person, Person incoming) {
        if (person.getGivenName() == null && person.getFamilyName() == null) {
            incoming.setGivenName(null);
            incoming.setFamilyName(null);
        }
    }

    private YearMonth month() {
        return YearMonth.from(LocalDate.ofInstant(batch.getAt(), ZoneId.systemDefault()));
    }

    private static String words(Employment employment) {
        var organization = employment.getOrganization() == null ? null : employment.getOrganization().getName();
        return Stream.of(employment.getTitle(), organization).filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private boolean tag(Person person, List<String> names) {
        boolean changed = false;
        for (var name : names) {
            changed |= person.getTags().add(catalog.tag(name));
        }
        return changed;
    }

    private Provenance addProvenance(Identified object, String externalId) {
        var provenance = addProvenance(object, format, externalId);
        provenance.setBatch(batch());
        return provenance;
    }

    private static Provenance addProvenance(Identified object, String source, String externalId) {
        var provenance = ContactsFactory.eINSTANCE.createProvenance();
        provenance.setSource(source);
        provenance.setExternalId(externalId);
        object.getProvenance().add(provenance);
        return provenance;
    }

    /** An import that changes nothing leaves no trace, so the batch is added with the first change. */
    private ImportBatch batch() {
        return batch.eContainer() == null ? network.add(batch) : batch;
    }

    @Override
    public void reject(int position, RejectedSource source, String reason) {
        rejects.add(new Reject(source, reason));
        notices.add(new Notice(position, true, reason));
    }

    @Override
    public void warn(int position, String message) {
        if (position > 0) {
            review.add(position);
        }
        notices.add(new Notice(position, false, message));
    }

    /** Adds a remark on the file as a whole. */
    void notice(Notice notice) {
        notices.add(notice);
    }

    /** Writes the counts into the batch, if there is one. */
    void finish() {
        groups.forEach(this::tag);
        if (model != null) {
            model.finish();
        }
        if (leftOut > 0) {
            notice(new Notice(0, false, NLS.bind(Messages.Record_leftOut, leftOut)));
        }
        if (strangers > 0) {
            notice(new Notice(0, false, NLS.bind(Messages.Record_strangers, strangers)));
        }
        if (batch.eContainer() != null) {
            batch.setRead(read());
            batch.setMade(created);
            batch.setChanged(updated);
            batch.setRejected(rejects.size());
        }
    }

    /** @return whether it holds nothing that could be a record */
    boolean isEmpty() {
        return read() == 0 && groups.isEmpty();
    }

    private int read() {
        return created + updated + unchanged + rejects.size();
    }

    Path file() {
        return file;
    }

    List<Reject> rejects() {
        return rejects;
    }

    /** @param rejected the file with the rejected records; null if none was written */
    FileReport report(Path rejected) {
        return new FileReport(file, format, read(), created, updated, unchanged, review.size(), rejects.size(),
                rejected, notices);
    }

    /** A record that was left out, and why. */
    record Reject(RejectedSource source, String reason) {
    }
}
