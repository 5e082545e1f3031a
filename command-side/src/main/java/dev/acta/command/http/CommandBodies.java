package dev.acta.command.http;

import dev.acta.command.amendofficialresponse.AmendOfficialResponse;
import dev.acta.command.amendorder.AmendOrder;
import dev.acta.command.answerdemand.AnswerDemand;
import dev.acta.command.answerorder.AnswerOrder;
import dev.acta.command.attributenetwork.AttributeNetwork;
import dev.acta.command.closeproceeding.CloseProceeding;
import dev.acta.command.confirmerasure.ConfirmErasure;
import dev.acta.command.contestfinding.ContestFinding;
import dev.acta.command.correctrecord.CorrectRecord;
import dev.acta.command.erasepersonaldata.ErasePersonalData;
import dev.acta.command.issueofficialresponse.IssueOfficialResponse;
import dev.acta.command.labelpost.LabelPost;
import dev.acta.command.linkrecords.LinkRecords;
import dev.acta.command.observeoutcome.ObserveOutcome;
import dev.acta.command.openproceeding.OpenProceeding;
import dev.acta.command.placelegalhold.PlaceLegalHold;
import dev.acta.command.publishdisclosure.PublishDisclosure;
import dev.acta.command.publishfinding.PublishFinding;
import dev.acta.command.recorddocument.RecordDocument;
import dev.acta.command.recordorder.RecordOrder;
import dev.acta.command.recordruling.RecordRuling;
import dev.acta.command.registerauthority.RegisterAuthority;
import dev.acta.command.releasedataset.ReleaseDataset;
import dev.acta.command.releaselegalhold.ReleaseLegalHold;
import dev.acta.command.retractofficialresponse.RetractOfficialResponse;
import dev.acta.command.revisefinding.ReviseFinding;
import dev.acta.command.sharedataset.ShareDataset;
import dev.acta.command.stream.Request;
import dev.acta.command.suspendnetwork.SuspendNetwork;
import dev.acta.command.withdrawdemand.WithdrawDemand;
import dev.acta.command.withdraworder.WithdrawOrder;
import java.util.List;

/** The bodies of all commands, by the lane of what they record. A command's name is its class's, in kebab case. */
final class CommandBodies {
    private static final List<Class<? extends Request>> PLATFORM_ACTIONS = List.of(
            SuspendNetwork.class, PublishDisclosure.class, ReleaseDataset.class, ShareDataset.class, LabelPost.class);

    private static final List<Class<? extends Request>> ATTRIBUTION = List.of(AttributeNetwork.class);

    private static final List<Class<? extends Request>> GOVERNMENT_REACTIONS = List.of(
            IssueOfficialResponse.class,
            AmendOfficialResponse.class,
            RetractOfficialResponse.class,
            AnswerDemand.class,
            ObserveOutcome.class,
            WithdrawDemand.class);

    private static final List<Class<? extends Request>> LEGAL_PROCESS = List.of(
            RecordOrder.class,
            AmendOrder.class,
            WithdrawOrder.class,
            AnswerOrder.class,
            OpenProceeding.class,
            RecordRuling.class,
            CloseProceeding.class,
            RegisterAuthority.class);

    private static final List<Class<? extends Request>> RESEARCH_FINDINGS =
            List.of(PublishFinding.class, ReviseFinding.class, ContestFinding.class);

    private static final List<Class<? extends Request>> RECORD_KEEPING = List.of(
            RecordDocument.class,
            LinkRecords.class,
            CorrectRecord.class,
            ErasePersonalData.class,
            ConfirmErasure.class,
            PlaceLegalHold.class,
            ReleaseLegalHold.class);

    static final List<List<Class<? extends Request>>> BY_LANE = List.of(
            PLATFORM_ACTIONS, ATTRIBUTION, GOVERNMENT_REACTIONS, LEGAL_PROCESS, RESEARCH_FINDINGS, RECORD_KEEPING);

    private CommandBodies() {}
}
