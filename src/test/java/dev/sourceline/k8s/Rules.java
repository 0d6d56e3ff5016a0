package dev.sourceline.k8s;

import java.util.List;

/** All rules, in four groups: known to Kubernetes, consistent, secure, available. */
final class Rules {
    static final List<Rule> ALL = List.of(
            new KnownToFabric8(),
            new KnownToOfficialClient(),
            new KnownToCloudNativePg(),
            new RequestsAreWithinLimits(),
            new ReferencesLead(),
            new SelectorsMeetPods(),
            new ServicesReachPorts(),
            new ScraperFindsThePort(),
            new SettingsRollPods(),
            new LabelsAreRecommended(),
            new NamespaceIsRestricted(),
            new RunsAsNonRoot(),
            new IdsAreHigh(),
            new SystemCallsAreFiltered(),
            new PrivilegesStay(),
            new RootIsReadOnly(),
            new ScratchIsSized(),
            new VolumesAreRestricted(),
            new NodeIsOutOfReach(),
            new AccountIsOwnAndMute(),
            new SecretsAreFiles(),
            new TrafficIsNamed(),
            new PolicyLetsTheDatabaseAnswer(),
            new ImageHasTag(),
            new ImageHasDigest(),
            new ResourcesAreStated(),
            new ProbesAreThree(),
            new LivenessAsksNobody(),
            new RolloutLosesNoPod(),
            new GraceIsEnough(),
            new PodsAreSpread(),
            new DrainIsNeverBlocked(),
            new ReplicasAreTheAutoscalers(),
            new MigrationRunsOnce(),
            new ConnectionsFit(),
            new WritesAreKeptTwice(),
            new BackupsAreMade(),
            new RoutesLeadHome());

    private Rules() {}
}
