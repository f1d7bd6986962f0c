package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.document.UnreadableException;

/** Whether a report says what it has to say: problems, improvements, five aspects. */
class SubstanceTest {

  private static List<String> fiveSaying(String section) throws IOException, UnreadableException {
    return EditedReport.ofBureau().withProblems(section.replace("|", "\n")).rules();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "水价信息更新慢，群众对公开渠道的知晓率偏低，答复文书格式不一。|针对上述问题，已逐月核查并更新栏目，在营业厅张贴二维码，答复文书改用同一样式。",
        "（一）问题：更新慢、知晓率偏低。|（二）改进：逐月核查，按季公示，由质监科负责，办公室每半年抽查一次并在局务会上报告结果，抽查不合格的科室当月补发。",
        "（一）存在的主要问题|三个在建项目的进度晚于规定时限才上网，水管站靠一人包办报送。|（二）改进情况|把进度纳入每周五的发布清单，十二个站各配一名信息员，报送责任到人。",
        "1．存在的不足。水管站没有专人，信息报送零星。|2．下一步打算。为十二个站各配一名信息员，把报送列入站长的年度目标，每季度点评一次。",
        "虽有进步，但没有做到停水信息提前三天发布，个别通知当天才贴出。为此，停水计划须在月初报送办公室，由办公室排定发布日期并电话回访用户。",
        "没有出现重大问题，但解读形式单一、公众参与不多。2024年将邀请用户代表参加开放日，对重要文件同步配发图解和短视频，扩大公众参与。",
        "与先进地区相比，我们的公开还停留在被动应付上，群众想看的看不到。针对上述情况，局里重新编排了公开目录，把水价、水质、停水三类信息放在首位。",
        "难点在于水质通报多、人手少，要素容易漏写。主要举措是统一样张，缺项的不予签发；水管站各确定一名信息员，按月报送，由办公室点评。",
        "一是个别科室重发布轻解读。对策：文件与解读同步起草、同步审签、同步发布。二是镇街水管站报送迟缓。对策：每月通报一次报送情况。",
        "难点：涉水工程参建单位众多，信息汇集要过五道手。|下一步思路：由参建单位直接报送，取证另设时限，超时由分管领导督办，结果每季度公布一次。",
        "水质指标的含义说明太少，来电询问的多半是这类事情。|目前，每期月报都附指标解释，由退休工程师义务审读后付印，来电询问已降到每月十件以内。",
        "群众最关心的停水消息为什么总是来得迟？根子在于抢修队与办公室之间隔着三个科室。|打通直报渠道，抢修队发现即报、办公室收到即发，半小时之内见诸公众号。",
      })
  void problemsAndImprovements(String section) throws IOException, UnreadableException {
    assertEquals(List.of(), fiveSaying(section));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023年政府信息公开工作平稳有序，没有发现突出问题。2024年，我局将继续做好公开工作，把群众关心的水价、水质信息放在首位，按月更新。",
        "存在的主要问题：无。改进情况：2024年，我局将继续做好公开工作，把群众关心的水价、水质信息放在首位，按月更新栏目并公开结果。",
        "（一）存在的主要问题|本年度暂无明显短板。|（二）改进情况|2024年将继续完善公开制度，强化业务培训，推动公开工作再上台阶，更好服务群众。",
        "一年来，我局公开工作扎实推进，制度更加健全，渠道更加畅通，得到区政府办公室充分肯定。2024年将继续加强业务培训，不断提升公开水平。",
        "2024年，我局将以问题为导向，及时回应群众反映的热点难点问题，完善公开制度，强化培训，推动公开工作再上新的台阶，更好地服务用水群众。",
      })
  void noProblemNamed(String section) throws IOException, UnreadableException {
    assertEquals(List.of("structure/problems"), fiveSaying(section));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "存在的主要问题：水价信息更新慢，群众对公开渠道的知晓率偏低，答复文书的说理有待加强，三个在建项目的进度信息还需进一步完善，水管站信息报送不全。",
        "（一）存在的主要问题|水价信息更新慢，群众对公开渠道的知晓率偏低，三个在建项目的进度晚于规定时限，答复文书的说理偏少，水管站没有专人。|（二）改进情况|无。",
        "我局在公开方面有三个明显的问题：一是收费规则没有写清；二是施划依据散落在各处，查找费时费力；三是同类申请得到的答复各不相同，群众意见较大。",
        "部分科室公开意识不强，个别栏目长期不更新，群众意见较多。究其原因，一是业务繁忙、人手紧张，二是对条例学得不深不透，三是缺少约束。",
        "主要问题：停水信息发布频繁，个别通报要素不齐；工程验收结果公开较晚；水管站的信息员更换频繁，业务培训不够，报送的质量不稳定，群众查询不够便利。",
      })
  void noImprovementNamed(String section) throws IOException, UnreadableException {
    assertEquals(List.of("structure/improvements"), fiveSaying(section));
  }

  private static EditedReport overview(String words) throws IOException {
    String text = EditedReport.ofBureau().text();
    int from = text.indexOf("2023年，全局围绕");
    int to = text.indexOf("二、主动公开政府信息情况\n", from);
    return new EditedReport(
        text.substring(0, from) + words.replace("|", "\n") + "\n" + text.substring(to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "主动公开方面，全年公开信息326条。依申请公开方面，办结25件。信息管理方面，复核存量文件7份。平台建设方面，网站改版一次。监督保障方面，自查四次。",
        "一是主动公开326条。二是依申请公开办结25件。三是政府信息管理，复核存量文件7份。四是平台建设，改版一次。五是监督保障，自查四次。",
        "（一）做优主动公开。全年公开326条。|（二）依申请公开。|办结25件。|（三）信息管理有序。|复核存量文件7份。|（四）公开平台提档。改版一次。|（五）监督与保障。自查四次。",
        "（一）拓展公开内容|全年公开326条。|（二）规范申请办理|新收24件，办结25件。|（三）信息全流程管理|复核存量文件7份。|（四）建好公开载体|改版一次。|（五）强化组织保障|自查四次。",
        "全年公开信息326条，办理公开申请25件，发布前一律三审三校，网站“水务”专栏改版一次，公开工作纳入科室考核。",
      })
  void fiveAspects(String words) throws IOException, UnreadableException {
    assertEquals(List.of(), overview(words).rules());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "我局从主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面开展工作，全年公开信息326条。",
        "2023年，全局做好主动公开、依申请公开、政府信息管理、政府信息公开平台建设和监督保障工作，发布信息326条，保障群众的知情权、参与权、表达权和监督权。",
        "（一）主动公开。通过网站公开信息326条，规范性文件3件。|（二）依申请公开。办结25件。|（三）政府信息管理。逐份复核存量文件。|切实保障群众的监督权。",
        "（一）主动公开。公开信息326条。|（二）许可申请办理。取水许可申请受理四十件。|（三）信息管理。复核存量文件7份。|（四）平台建设。改版一次。|（五）监督保障。自查四次。",
      })
  void aspectsLeftOut(String words) throws IOException, UnreadableException {
    assertEquals(List.of("structure/overview-aspects"), overview(words).rules());
  }

  @Test
  void aSectionThatStandsTwiceIsShortOnlyAsAWhole() throws IOException, UnreadableException {
    String fees = "本年度发出信息处理费收费通知0件，实际收取0元。没有其他需要报告的事项。";
    String again = "\n五、存在的主要问题及改进情况\n个别栏目打不开，网民留言后才修复；今后每周点检。";
    List<String> rules = EditedReport.ofBureau().with(fees, fees + again).rules();
    assertTrue(rules.contains("structure/section-duplicate"), rules.toString());
    assertFalse(rules.contains("text/too-short"), rules.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "本年度发出信息处理费收费通知0件，实际收取0元。没有其他需要报告的事项。, 依申请提供信息均不收费，无其他需要报告的事项。",
    "本年度发出信息处理费收费通知0件，实际收取0元。没有其他需要报告的事项。, 本机关未向申请人收取任何费用。",
  })
  void feesTold(String words, String others) throws IOException, UnreadableException {
    assertEquals(List.of(), EditedReport.ofBureau().with(words, others).rules());
  }

  @Test
  void theFormsOwnListIsAnInstruction() throws IOException, UnreadableException {
    assertEquals(
        List.of("text/instruction-copied"),
        EditedReport.ofBureau()
            .alsoSaying(
                "我局落实主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障（含《条例》第五十条第四项规定的各级人民政府“工作考核、社会评议和责任追究结果情况”）等方面的要求。")
            .rules());
  }
}
