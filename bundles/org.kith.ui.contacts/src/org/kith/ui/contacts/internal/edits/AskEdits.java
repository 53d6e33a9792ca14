// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.edits;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.support.Help;
import org.kith.core.support.Skills;
import org.kith.model.contacts.Asked;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.RequestStatus;
import org.kith.model.contacts.SupportKind;
import org.kith.model.contacts.SupportRequest;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.network.OpenNetwork;

/** Notes what the owner asked whom, and what they answered. */
public final class AskEdits {

    private static final Set<RequestStatus> CLOSED = EnumSet.of(RequestStatus.DECLINED, RequestStatus.WITHDRAWN);

    private final OpenNetwork open;

    /** @param open the network to edit; one must be open at every call */
    public AskEdits(OpenNetwork open) {
        this.open = open;
    }

    private Network network() {
        return open.network().orElseThrow();
    }

    /** @return the questions on the list, the newest first */
    public List<SupportRequest> questions() {
        return network().root().getSupportRequests().stream().filter(request -> !CLOSED.contains(request.getStatus()))
                .toList().reversed();
    }

    /** @return the question with these words, if it is on the list */
    public Optional<SupportRequest> question(String words) {
        return questions().stream().filter(request -> words.strip().equalsIgnoreCase(request.getQuestion().strip()))
                .findFirst();
    }

    /** @return whether a person was asked with these words */
    public boolean wasAsked(String words, Person person) {
        return question(words).stream().flatMap(request -> request.getAsked().stream())
                .anyMatch(asked -> asked.getPerson() == person);
    }

    /**
     * Notes that a person is asked; once for the same words.
     *
     * @param skills names of those that are needed
     * @param neededBy the day by which an answer is needed; null leaves it as it is
     * @return whether it is noted
     */
    public boolean ask(String words, List<String> skills, LocalDate neededBy, Person person) {
        return wasAsked(words, person) || open.edit(NLS.bind(Messages.Edit_ask, person.getLabel(), words.strip()),
                () -> {
                    var request = question(words).orElseGet(() -> create(words, skills));
                    var asked = ContactsFactory.eINSTANCE.createAsked();
                    asked.setPerson(person);
                    asked.setAskedOn(LocalDate.now(open.clock()));
                    request.getAsked().add(asked);
                    request.setStatus(RequestStatus.ASKED);
                    request.setNeededBy(neededBy == null ? request.getNeededBy() : neededBy);
                });
    }

    private SupportRequest create(String words, List<String> skills) {
        var request = ContactsFactory.eINSTANCE.createSupportRequest();
        request.setQuestion(words.strip());
        for (var name : skills) {
            var skill = Skills.named(network(), name);
            request.getSkills().add(skill.eContainer() == null ? network().add(skill) : skill);
        }
        return network().add(request);
    }

    /**
     * Notes what somebody answered.
     *
     * @param helpfulness 1 to 5: then it stands in the ledger as advice; 0 if it does not
     */
    public void answer(SupportRequest request, Asked asked, String answer, int helpfulness) {
        open.edit(NLS.bind(Messages.Edit_answer, asked.getPerson().getLabel()), () -> {
            asked.setAnsweredOn(LocalDate.now(open.clock()));
            asked.setAnswer(answer.isBlank() ? null : answer);
            asked.setDeclined(false);
            request.setStatus(RequestStatus.ANSWERED);
            if (helpfulness > 0) {
                new Help(asked.getPerson(), network().root().getOwner(), SupportKind.ADVICE, request.getQuestion(),
                        helpfulness, "").addTo(network(), asked.getAnsweredOn(), null).setRequest(request);
            }
        });
    }

    /** Notes that somebody can't help. */
    public void decline(SupportRequest request, Asked asked) {
        open.edit(NLS.bind(Messages.Edit_decline, asked.getPerson().getLabel(), request.getQuestion()), () -> {
            asked.setAnsweredOn(LocalDate.now(open.clock()));
            asked.setAnswer(null);
            asked.setDeclined(true);
        });
    }

    /** @param day by which an answer is needed; null if it does not matter */
    public void neededBy(SupportRequest request, LocalDate day) {
        open.edit(NLS.bind(Messages.Edit_neededBy, request.getQuestion()), () -> request.setNeededBy(day));
    }

    /** Takes a question off the list: as declined if everybody who was asked did. */
    public void close(SupportRequest request) {
        boolean declined = !request.getAsked().isEmpty() && request.getAsked().stream().allMatch(Asked::isDeclined);
        open.edit(NLS.bind(Messages.Edit_withdraw, request.getQuestion()),
                () -> request.setStatus(declined ? RequestStatus.DECLINED : RequestStatus.WITHDRAWN));
    }
}
