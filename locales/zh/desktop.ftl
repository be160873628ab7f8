# 桌面应用的文字：菜单、系统对话框、文件、批量处理。

## 菜单

menu-file = 文件
menu-open = 打开…
menu-recent = 最近打开
menu-many-folder = 标注文件夹…
menu-many-files = 标注多个文件…
menu-save = 保存
menu-save-as = 另存为…
menu-print = 打印…
menu-quit = 退出
menu-edit = 编辑
menu-undo = 撤销
menu-redo = 重做
menu-find = 在文中查找
menu-view = 视图
menu-annotate = 标注
menu-terms = 术语
menu-reference = 参考
menu-larger = 放大
menu-smaller = 缩小
menu-normal = 正常大小
menu-help = 帮助
menu-shortcuts = 快捷键
menu-device = 保存在本设备上的内容
menu-about = 关于 Rapporteur

## 系统对话框

desktop-title = { $name } – Rapporteur
dialog-open = 打开草案
dialog-termbase = 选择术语库
dialog-files = 选择要标注的文本
dialog-folder = 选择要标注的文本所在文件夹
dialog-results = 选择存放结果的位置
dialog-save = 保存草案
dialog-settings = 保存设置
filter-texts = 文本和草案
filter-termbases = 术语库
filter-project = Rapporteur 保存的草案
filter-settings = Rapporteur 保存的设置
filter-all = 所有文件
ask-replace = “{ $name }”在此处打开之后被其他程序修改过。要替换那里现有的内容吗？
ask-replace-yes = 替换
ask-replace-no = 保存到别处
ask-leave = 草案未能保存在本设备上，或者您选择了不保存任何内容。现在关闭，上次保存之后所做的工作将会丢失。
ask-leave-yes = 仍然关闭
ask-leave-no = 留下

## 文件

desktop-not-found = “{ $file }”已不存在。
desktop-denied = 系统不允许访问“{ $file }”。
desktop-read-only = “{ $file }”所在的位置无法写入。请保存到别处。
desktop-full = 没有足够的空间保存“{ $file }”。请腾出空间或保存到别处；原有内容完好无损。
desktop-no-file = “{ $file }”不是可以打开的文件。
desktop-io = 无法读写“{ $file }”：{ $detail }
desktop-gone = 此文件已不再打开。请重新打开。
desktop-large = “{ $file }”太大，无法在此读取。命令行可以读取更大的文件。
desktop-unread = “{ $file }”：{ $detail }
desktop-no-texts = “{ $file }”中没有文本。
desktop-changed = 其他程序修改了“{ $file }”。您在此看到的仍是您留下的样子；未经询问不会替换任何内容。
desktop-saved = 已保存：{ $file }

## 意外结束之后

restore-title = 从上次的地方继续吗？
restore-text = Rapporteur 上次未能正常结束。“{ $name }”保留在 { $date } 时的状态。
restore-yes = 继续
restore-no = 暂不

## 批量处理

many-title = 批量处理多个文件
many-progress = { $doneShown } / { $totalShown } 个文件
many-stop = 停止
many-done = { $count ->
   *[other] 已标注 { $countShown } 个文件。
}
many-cancelled = 中途停止。
many-marks = { $count ->
   *[other] 共标出 { $countShown } 处。
}
many-folder = 每个文件一页，另有一个总表：{ $folder }
many-failures = { $count ->
   *[other] 有 { $countShown } 个文件未能标注：
}

## 关于

about-title = 关于 Rapporteur
about-version = 版本 { $version }
about-text = Rapporteur 无需网络即可工作。您打开的内容不会离开这台机器。
about-licences = 所含的自由软件及其许可证

## 向系统说明本程序的文字

package-generic = 草案标注
package-comment = 标出网络空间草案所谈到的规范、法律和措施
package-keywords = 标注;规范;网络空间;术语;裁军;草案
package-project = Rapporteur 草案
package-summary = 标注关于网络空间负责任国家行为的文本
package-description =
    标出草案所谈到的规范、法律、建立信任措施、能力建设和应对措施，并说明理由。
    无需网络即可使用。
