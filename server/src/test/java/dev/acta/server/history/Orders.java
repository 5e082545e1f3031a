package dev.acta.server.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Orders, their answers, some amended, some withdrawn, some before a court. */
final class Orders implements Cases {
    @Override
    public List<Draft> next(String id, int day, Random random) {
        List<Draft> drafts = new ArrayList<>();
        drafts.add(order("record-order", id, day, """
                "kind":"ACT","legalBasis":{"article":"Art. 9","jurisdiction":"EU"},\
                "items":[{"id":"1","concerns":["post:rehearsal/p%s"],"territories":["DE","AT"],"asked":"disable access"},\
                {"id":"2","asked":"tell who"}]""".formatted(id)));
        drafts.add(answer(id, day + 1, """
                {"item":"1","territory":"DE","answer":"COMPLIED","challenged":false},{"item":"2","answer":"REFUSED","challenged":true,"why":"too wide"}"""));
        int turn = random.nextInt(10);
        if (turn < 2) {
            drafts.add(order("amend-order", id, day + 2, """
                    "what":"item 2 is dropped","items":[{"id":"1","territories":["DE","AT"],"asked":"disable access"}]"""));
            drafts.add(answer(id, day + 3, """
                    {"item":"1","territory":"AT","answer":"PARTLY","challenged":true}"""));
        } else if (turn < 4) {
            drafts.add(order("withdraw-order", id, day + 2, """
                    "items":["1"],"why":"the post is gone\""""));
        } else if (turn < 5) {
            drafts.add(answer(id, day + 2, """
                    {"item":"7","answer":"COMPLIED","challenged":false}"""));
        } else if (turn < 6) {
            court(drafts, id, day + 2);
        }
        return drafts;
    }

    private static Draft order(String command, String id, int day, String fields) {
        return Draft.own(command, day, """
                "order":"order:desk/%s","authority":"authority:AQ/rehearsal","addressee":"platform:rehearsal",""".formatted(id) + fields);
    }

    private static Draft answer(String id, int day, String answers) {
        return Draft.own("answer-order", day, """
                "order":"order:desk/%s","addressee":"platform:rehearsal","answers":[%s]""".formatted(id, answers));
    }

    private static void court(List<Draft> drafts, String id, int day) {
        String head = "\"proceeding\":\"proceeding:desk/%s\",\"forum\":\"authority:AQ/court\",".formatted(id);
        String over = "\"over\":[{\"order\":\"order:desk/%s\",\"items\":[\"1\"]}]".formatted(id);
        drafts.add(Draft.own("open-proceeding", day, head + "\"openedBy\":\"platform:rehearsal\"," + over));
        drafts.add(Draft.seen("record-ruling", day + 1, head + """
                "parties":["platform:rehearsal"],"ruling":"STAY",""" + over));
        drafts.add(Draft.seen("close-proceeding", day + 2, head + """
                "parties":["platform:rehearsal"],"why":"withdrawn\""""));
    }
}
