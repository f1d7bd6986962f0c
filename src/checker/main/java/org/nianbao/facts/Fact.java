package org.nianbao.facts;

/**
 * Something that was read, in the form's terms: what rules judge. A fact holds no verdict, and
 * every fact is an immutable record.
 */
public sealed interface Fact
    permits Evidence,
        ReadingNote,
        Body,
        BodyFigure,
        ClaimDoubt,
        ClaimGap,
        ClaimMember,
        ClaimReading,
        CopyShare,
        DueColumn,
        DueRow,
        DueTopic,
        LastYear,
        Prior,
        RatioReading,
        Silence,
        Threshold,
        Unread {}
