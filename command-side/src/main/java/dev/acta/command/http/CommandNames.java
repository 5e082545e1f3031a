package dev.acta.command.http;

import dev.acta.command.attributenetwork.AttributeNetwork;
import dev.acta.command.confirmerasure.ConfirmErasure;
import dev.acta.command.correctrecord.CorrectRecord;
import dev.acta.command.erasepersonaldata.ErasePersonalData;
import dev.acta.command.issueofficialresponse.IssueOfficialResponse;
import dev.acta.command.labelpost.LabelPost;
import dev.acta.command.linkrecords.LinkRecords;
import dev.acta.command.placelegalhold.PlaceLegalHold;
import dev.acta.command.publishdisclosure.PublishDisclosure;
import dev.acta.command.publishfinding.PublishFinding;
import dev.acta.command.recorddocument.RecordDocument;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refused;
import dev.acta.command.releasedataset.ReleaseDataset;
import dev.acta.command.releaselegalhold.ReleaseLegalHold;
import dev.acta.command.sharedataset.ShareDataset;
import dev.acta.command.stream.Request;
import dev.acta.command.suspendnetwork.SuspendNetwork;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The commands, by the names that callers send them under. */
final class CommandNames {
    private static final SortedMap<String, Class<? extends Request>> BODIES = new TreeMap<>(Map.ofEntries(
            Map.entry("attribute-network", AttributeNetwork.class),
            Map.entry("confirm-erasure", ConfirmErasure.class),
            Map.entry("correct-record", CorrectRecord.class),
            Map.entry("erase-personal-data", ErasePersonalData.class),
            Map.entry("issue-official-response", IssueOfficialResponse.class),
            Map.entry("label-post", LabelPost.class),
            Map.entry("link-records", LinkRecords.class),
            Map.entry("place-legal-hold", PlaceLegalHold.class),
            Map.entry("publish-disclosure", PublishDisclosure.class),
            Map.entry("publish-finding", PublishFinding.class),
            Map.entry("record-document", RecordDocument.class),
            Map.entry("release-dataset", ReleaseDataset.class),
            Map.entry("release-legal-hold", ReleaseLegalHold.class),
            Map.entry("share-dataset", ShareDataset.class),
            Map.entry("suspend-network", SuspendNetwork.class)));

    private CommandNames() {}

    /** What the body of a command is read as. */
    static Class<? extends Request> body(String name) {
        Class<? extends Request> body = BODIES.get(name);
        if (body == null) {
            throw new Refused(Reason.UNKNOWN_COMMAND, "Known are " + String.join(", ", BODIES.keySet()));
        }
        return body;
    }
}
