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
import dev.acta.command.releasedataset.ReleaseDataset;
import dev.acta.command.releaselegalhold.ReleaseLegalHold;
import dev.acta.command.sharedataset.ShareDataset;
import dev.acta.command.stream.Request;
import dev.acta.command.suspendnetwork.SuspendNetwork;
import java.util.List;

/** The bodies of all commands, by the lane of what they record. A command's name is its class's, in kebab case. */
final class CommandBodies {
    private static final List<Class<? extends Request>> PLATFORM_ACTIONS = List.of(
            SuspendNetwork.class, PublishDisclosure.class, ReleaseDataset.class, ShareDataset.class, LabelPost.class);

    private static final List<Class<? extends Request>> ATTRIBUTION = List.of(AttributeNetwork.class);

    private static final List<Class<? extends Request>> GOVERNMENT_REACTIONS = List.of(IssueOfficialResponse.class);

    private static final List<Class<? extends Request>> RESEARCH_FINDINGS = List.of(PublishFinding.class);

    private static final List<Class<? extends Request>> RECORD_KEEPING = List.of(
            RecordDocument.class,
            LinkRecords.class,
            CorrectRecord.class,
            ErasePersonalData.class,
            ConfirmErasure.class,
            PlaceLegalHold.class,
            ReleaseLegalHold.class);

    static final List<List<Class<? extends Request>>> BY_LANE =
            List.of(PLATFORM_ACTIONS, ATTRIBUTION, GOVERNMENT_REACTIONS, RESEARCH_FINDINGS, RECORD_KEEPING);

    private CommandBodies() {}
}
