package dev.acta.command.http;

import dev.acta.command.amendofficialresponse.AmendOfficialResponse;
import dev.acta.command.amendorder.AmendOrder;
import dev.acta.command.answerdemand.AnswerDemand;
import dev.acta.command.answerorder.AnswerOrder;
import dev.acta.command.attestcoverage.AttestCoverage;
import dev.acta.command.attributenetwork.AttributeNetwork;
import dev.acta.command.closeproceeding.CloseProceeding;
import dev.acta.command.confirmerasure.ConfirmErasure;
import dev.acta.command.contestattribution.ContestAttribution;
import dev.acta.command.contestfinding.ContestFinding;
import dev.acta.command.correctrecord.CorrectRecord;
import dev.acta.command.corroborateattribution.CorroborateAttribution;
import dev.acta.command.decidecomplaint.DecideComplaint;
import dev.acta.command.decidedatarequest.DecideDataRequest;
import dev.acta.command.decidedispute.DecideDispute;
import dev.acta.command.decidenottoact.DecideNotToAct;
import dev.acta.command.erasepersonaldata.ErasePersonalData;
import dev.acta.command.extendnetworksuspension.ExtendNetworkSuspension;
import dev.acta.command.implementoutcome.ImplementOutcome;
import dev.acta.command.issueofficialresponse.IssueOfficialResponse;
import dev.acta.command.labelaccount.LabelAccount;
import dev.acta.command.labelpost.LabelPost;
import dev.acta.command.liftaccountrestriction.LiftAccountRestriction;
import dev.acta.command.liftmonetisationrestriction.LiftMonetisationRestriction;
import dev.acta.command.liftservicerestriction.LiftServiceRestriction;
import dev.acta.command.linkrecords.LinkRecords;
import dev.acta.command.lodgecomplaint.LodgeComplaint;
import dev.acta.command.markduplicate.MarkDuplicate;
import dev.acta.command.observeoutcome.ObserveOutcome;
import dev.acta.command.opendispute.OpenDispute;
import dev.acta.command.openinvestigation.OpenInvestigation;
import dev.acta.command.openproceeding.OpenProceeding;
import dev.acta.command.placelegalhold.PlaceLegalHold;
import dev.acta.command.publishdisclosure.PublishDisclosure;
import dev.acta.command.publishfinding.PublishFinding;
import dev.acta.command.recorddatarequest.RecordDataRequest;
import dev.acta.command.recorddocument.RecordDocument;
import dev.acta.command.recordevidence.RecordEvidence;
import dev.acta.command.recordnotice.RecordNotice;
import dev.acta.command.recordorder.RecordOrder;
import dev.acta.command.recordreplay.RecordReplay;
import dev.acta.command.recordruling.RecordRuling;
import dev.acta.command.registerauthority.RegisterAuthority;
import dev.acta.command.registerpolicyversion.RegisterPolicyVersion;
import dev.acta.command.reinstateaccounts.ReinstateAccounts;
import dev.acta.command.releasedataset.ReleaseDataset;
import dev.acta.command.releaselegalhold.ReleaseLegalHold;
import dev.acta.command.removelabel.RemoveLabel;
import dev.acta.command.restatecount.RestateCount;
import dev.acta.command.restorecontent.RestoreContent;
import dev.acta.command.restrictaccount.RestrictAccount;
import dev.acta.command.restrictcontent.RestrictContent;
import dev.acta.command.restrictmonetisation.RestrictMonetisation;
import dev.acta.command.restrictservice.RestrictService;
import dev.acta.command.retractofficialresponse.RetractOfficialResponse;
import dev.acta.command.revisefinding.ReviseFinding;
import dev.acta.command.reviselabel.ReviseLabel;
import dev.acta.command.sealinvestigation.SealInvestigation;
import dev.acta.command.sharedataset.ShareDataset;
import dev.acta.command.stream.Request;
import dev.acta.command.suspendnetwork.SuspendNetwork;
import dev.acta.command.unlinkrecords.UnlinkRecords;
import dev.acta.command.voidrecord.VoidRecord;
import dev.acta.command.withdrawattribution.WithdrawAttribution;
import dev.acta.command.withdrawdataset.WithdrawDataset;
import dev.acta.command.withdrawdemand.WithdrawDemand;
import dev.acta.command.withdraworder.WithdrawOrder;
import java.util.List;

/** The bodies of all commands, by the lane of what they record. A command's name is its class's, in kebab case. */
final class CommandBodies {
    private static final List<Class<? extends Request>> PLATFORM_ACTIONS = List.of(
            SuspendNetwork.class,
            ExtendNetworkSuspension.class,
            ReinstateAccounts.class,
            RestateCount.class,
            PublishDisclosure.class,
            ReleaseDataset.class,
            ShareDataset.class,
            WithdrawDataset.class,
            DecideNotToAct.class,
            RecordNotice.class,
            RegisterPolicyVersion.class);

    private static final List<Class<? extends Request>> LABELS =
            List.of(LabelPost.class, LabelAccount.class, ReviseLabel.class, RemoveLabel.class);

    private static final List<Class<? extends Request>> RESTRICTIONS = List.of(
            RestrictAccount.class,
            LiftAccountRestriction.class,
            RestrictContent.class,
            RestoreContent.class,
            RestrictMonetisation.class,
            LiftMonetisationRestriction.class,
            RestrictService.class,
            LiftServiceRestriction.class);

    private static final List<Class<? extends Request>> ATTRIBUTION = List.of(
            AttributeNetwork.class, CorroborateAttribution.class, ContestAttribution.class, WithdrawAttribution.class);

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

    private static final List<Class<? extends Request>> REDRESS = List.of(
            LodgeComplaint.class,
            DecideComplaint.class,
            OpenDispute.class,
            DecideDispute.class,
            ImplementOutcome.class);

    private static final List<Class<? extends Request>> RECORD_KEEPING = List.of(
            RecordDocument.class,
            RecordEvidence.class,
            LinkRecords.class,
            UnlinkRecords.class,
            CorrectRecord.class,
            VoidRecord.class,
            MarkDuplicate.class,
            AttestCoverage.class,
            RecordDataRequest.class,
            DecideDataRequest.class,
            OpenInvestigation.class,
            RecordReplay.class,
            SealInvestigation.class,
            ErasePersonalData.class,
            ConfirmErasure.class,
            PlaceLegalHold.class,
            ReleaseLegalHold.class);

    static final List<List<Class<? extends Request>>> BY_LANE = List.of(
            PLATFORM_ACTIONS,
            LABELS,
            RESTRICTIONS,
            ATTRIBUTION,
            GOVERNMENT_REACTIONS,
            LEGAL_PROCESS,
            RESEARCH_FINDINGS,
            REDRESS,
            RECORD_KEEPING);

    private CommandBodies() {}
}
